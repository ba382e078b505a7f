import type { Candidate } from '../types/selection.js';
import type { SectionSpec } from '../types/spec.js';
import { type Choice, takeSentences, within } from './choice.js';
import { printed } from './pieces.js';
import { quoteCandidates } from './quotes.js';
import { fingerprint, repeats } from './redundancy.js';
import type { PoolSentence } from './sentence-pool.js';

const MOST_QUOTES = 3;
/** Further ones, of sentences that are left over, for a page that would stay empty. */
export const MORE_QUOTES = 4;
/** What a further quote of the same speaker is worth. */
const SECOND_VOICE = 0.6;

/** The best quotes that say something new; the sentences they stand in are taken. */
export function chooseQuotes(
  section: SectionSpec,
  choice: Choice,
  most = section.max ?? MOST_QUOTES,
  only: (candidate: Candidate) => boolean = () => true,
): readonly Candidate[] {
  const from = within(section, choice).filter(
    (sentence) => sentence.quotes.length > 0 && !choice.taken.has(sentence.ref),
  );
  const all = quoteCandidates(section, from, choice.analyses, choice.decisions);
  const picked: Candidate[] = [];
  for (const candidate of oneAVoice(all.filter((each) => each.pinned || only(each)))) {
    if (picked.length >= most && !candidate.pinned) break;
    if (!candidate.pinned && repeats(fingerprint(printed(candidate.pieces), candidate.language), choice.said)) continue;
    picked.push(candidate);
    choice.said.push(fingerprint(printed(candidate.original ?? candidate.pieces), candidate.language));
  }
  for (const candidate of picked) {
    const own = choice.byArticle.get(candidate.article ?? '') ?? [];
    takeSentences(
      own.filter((sentence) => runsThrough(candidate, sentence)),
      choice,
    );
  }
  return picked;
}

/** "voice mail Google", "which demonstrators", "organization": neither a name nor an office or a group that has one. */
const NAMELESS = /^\p{Ll}+(?:\s\p{Ll}|$)/u;

/** Whether a reader learns from the attribution who speaks; of an English one a name is asked, for there names have capitals. */
export function isNamed({ quote, language }: Candidate): boolean {
  if (quote?.speaker === undefined || quote.speaker.given) return quote?.speaker !== undefined;
  if (quote.pronoun === true) return false;
  return !isEnglish(language) || !NAMELESS.test(printed(quote.speaker.pieces));
}

function isEnglish(language: string): boolean {
  return /^en\b/.test(language);
}

function runsThrough({ article, position }: Candidate, { article: own, start, end }: PoolSentence): boolean {
  return own.id === article && start < position!.end && end > position!.start;
}

/** A second quote of one speaker comes after the others' first. */
function oneAVoice(candidates: readonly Candidate[]): readonly Candidate[] {
  const heard = new Map<string, number>();
  return candidates
    .map((candidate) => {
      const name = printed(candidate.quote?.speaker?.pieces ?? []);
      const times = heard.get(name) ?? 0;
      heard.set(name, times + 1);
      return { ...candidate, score: candidate.score * SECOND_VOICE ** times };
    })
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.score - a.score);
}
