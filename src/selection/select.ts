import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Candidate, SectionCandidates, Selection } from '../types/selection.js';
import type { SectionName, SectionSpec, Spec } from '../types/spec.js';
import type { Story } from '../types/story.js';
import { authorCandidates } from './author.js';
import { drawable } from './drawable.js';
import { printed, textSpan } from './pieces.js';
import { quoteCandidates } from './quotes.js';
import { type Fingerprint, fingerprint, repeats } from './redundancy.js';
import { type Decisions, readDecisions } from './review.js';
import { type PoolSentence, poolSentences } from './sentence-pool.js';
import { mayStand, sentenceCandidate } from './sentences.js';
import { type Support, sentenceKey, supportOf } from './support.js';
import { futureEvents } from './watch.js';

/** Key facts beyond these are context, where the brief has such a section. */
const MOST_FACTS = 8;
const MOST_QUOTES = 3;
/** Further ones, of sentences that are left over, for a page that would stay empty. */
const MORE_QUOTES = 4;
const MOST_EVENTS = 3;
const BOTTOM_LINE_WORDS = 40;
/** A fact of more words than a line or two gives way to a shorter one of like worth. */
const LENGTH_WEIGHT = [
  { over: 45, weight: 0.55 },
  { over: 30, weight: 0.9 },
] as const;
/** A figure on which outlets differ is news to the reader; the one that more of them give stands first. */
const DISPUTED = 2.5;
/** What a further quote of the same speaker is worth. */
const SECOND_VOICE = 0.6;
/** A sentence in another language than the document's ranks below its equals. */
const FOREIGN = 0.7;

export interface SelectOptions {
  /** ISO date of the information, for what to watch. */
  readonly after?: string | undefined;
  /** Characters of a text that the theme's faces can't draw. */
  readonly missingGlyphs?: (text: string) => readonly string[];
}

/** What each choice has to know, and what has been taken. */
interface Choice {
  readonly pool: readonly PoolSentence[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly support: Support;
  readonly decisions: Decisions;
  readonly spec: Spec;
  /** References of sentences that stand somewhere, or tell the same as one that does. */
  readonly taken: Set<string>;
  /** References by the stories' keys. */
  readonly refs: ReadonlyMap<string, string>;
  readonly said: Fingerprint[];
}

/**
 * Ranked candidates for each section of the spec, none of them twice on the page.
 * @throws ChanceryError of kind `spec` for review references that no longer resolve, of kind `evidence` where most of an
 * article has characters that can't be drawn.
 */
export function select(
  spec: Spec,
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  stories: readonly Story[],
  options: SelectOptions = {},
): Selection {
  const all = poolSentences(articles, analyses);
  const { pool, warnings } = drawable(all, options.missingGlyphs ?? (() => []));
  const decisions = readDecisions(spec, all);
  const choice: Choice = {
    pool,
    analyses,
    support: supportOf(stories, articles),
    decisions,
    spec,
    taken: new Set(),
    refs: new Map(pool.map((sentence) => [sentenceKey(sentence.article.id, sentence.index), sentence.ref])),
    said: [],
  };
  const chosen = new Map<SectionName, readonly Candidate[]>();
  for (const name of ['assessment', 'bottom_line', 'quotes', 'watch', 'key_facts', 'context'] as const) {
    const section = spec.sections.find((entry) => entry.name === name);
    if (section !== undefined) chosen.set(name, candidatesFor(section, choice, options.after));
  }
  const spoken = spec.sections.find(
    ({ name, max, text }) => name === 'quotes' && max === undefined && text === undefined,
  );
  if (spoken !== undefined) chosen.set('quotes', [...chosen.get('quotes')!, ...quotes(spoken, choice, MORE_QUOTES)]);
  const sections: SectionCandidates[] = spec.sections.map((section) => ({
    spec: section,
    candidates: chosen.get(section.name) ?? [],
  }));
  return { sections, warnings };
}

function candidatesFor(section: SectionSpec, choice: Choice, after: string | undefined): readonly Candidate[] {
  if (section.text !== undefined) return say(authorCandidates(section, choice.spec.language), choice);
  switch (section.name) {
    case 'bottom_line':
      return bottomLine(section, choice);
    case 'quotes':
      return quotes(section, choice);
    case 'watch':
      return watch(section, choice, after);
    case 'key_facts':
      return facts(section, choice);
    case 'context':
      return ranked(section, choice, Number.POSITIVE_INFINITY);
    default:
      return [];
  }
}

function bottomLine(section: SectionSpec, choice: Choice): readonly Candidate[] {
  const pinnedElsewhere = (candidate: Candidate) => candidate.pinned && candidate.kind !== 'author';
  const open = open_(section, choice).filter((candidate) => !pinnedElsewhere(candidate));
  const best = open.find((candidate) => candidate.words <= BOTTOM_LINE_WORDS) ?? open[0];
  return best === undefined ? [] : take([best], choice);
}

function quotes(section: SectionSpec, choice: Choice, most = section.max ?? MOST_QUOTES): readonly Candidate[] {
  const from = within(section, choice.pool).filter((sentence) => !choice.taken.has(sentence.ref));
  const all = quoteCandidates(section, from, choice.analyses, choice.decisions);
  const picked: Candidate[] = [];
  for (const candidate of oneAVoice(all)) {
    if (picked.length >= most && !candidate.pinned) break;
    if (!candidate.pinned && repeats(fingerprint(printed(candidate.pieces), candidate.language), choice.said)) continue;
    picked.push(candidate);
    choice.said.push(fingerprint(printed(candidate.original ?? candidate.pieces), candidate.language));
  }
  for (const { article, position } of picked) {
    for (const sentence of choice.pool) {
      const touches =
        sentence.article.id === article && sentence.start < position!.end && sentence.end > position!.start;
      if (touches) choice.taken.add(sentence.ref);
    }
  }
  return picked;
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

function watch(section: SectionSpec, choice: Choice, after: string | undefined): readonly Candidate[] {
  const events = futureEvents(within(section, choice.pool), choice.analyses, after).filter(
    ({ sentence }) =>
      !choice.taken.has(sentence.ref) &&
      !choice.decisions.pinned.has(sentence.ref) &&
      mayStand(sentence, choice.decisions),
  );
  const candidates = events.map(({ sentence, due }) => ({
    ...sentenceCandidate(sentence, 'watch', choice.support, choice.decisions),
    due: { iso: due.iso, span: textSpan(sentence.article, due) },
  }));
  return distinct(candidates, choice, section.max ?? MOST_EVENTS);
}

function facts(section: SectionSpec, choice: Choice): readonly Candidate[] {
  const overflow = choice.spec.sections.some(({ name, text }) => name === 'context' && text === undefined);
  const most = section.max ?? (overflow ? MOST_FACTS : Number.POSITIVE_INFINITY);
  const pinned = choice.pool.filter(({ ref }) => choice.decisions.pinned.has(ref)).length;
  return inOrder(ranked(section, choice, Math.max(most, Math.min(pinned, choice.pool.length))), choice);
}

/** The best sentences that are still open and say something new, at most `most`. */
function ranked(section: SectionSpec, choice: Choice, most: number): readonly Candidate[] {
  return distinct(open_(section, choice), choice, most);
}

function open_(section: SectionSpec, choice: Choice): Candidate[] {
  return within(section, choice.pool)
    .filter((sentence) => !choice.taken.has(sentence.ref) && mayStand(sentence, choice.decisions))
    .map((sentence) => sentenceCandidate(sentence, section.name, choice.support, choice.decisions))
    .map((candidate) => weighted(candidate, choice.spec.language))
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.score - a.score);
}

function weighted(candidate: Candidate, language: string): Candidate {
  const long = LENGTH_WEIGHT.find(({ over }) => candidate.words > over);
  const foreign = candidate.language !== 'und' && candidate.language.split('-')[0] !== language.split('-')[0];
  const disputed = candidate.disputedBy.length > 0;
  const more: Record<string, number> = {
    ...(long === undefined ? {} : { 'words on the page': long.weight }),
    ...(foreign ? { 'other language': FOREIGN } : {}),
    ...(disputed ? { 'disputed figure': DISPUTED * Math.sqrt(candidate.reportedBy) } : {}),
  };
  const score = Object.values(more).reduce((product, factor) => product * factor, candidate.score);
  return { ...candidate, why: { ...candidate.why, ...more }, score };
}

function distinct(candidates: readonly Candidate[], choice: Choice, most: number): readonly Candidate[] {
  const picked: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length >= most) break;
    const print = fingerprint(printed(candidate.original ?? candidate.pieces), candidate.language);
    if (!candidate.pinned && (choice.taken.has(candidate.ref) || repeats(print, choice.said))) continue;
    picked.push(candidate);
    choice.said.push(print);
    take([candidate], choice, false);
  }
  return picked;
}

/** Marks candidates and whatever reports the same as taken. */
function take(candidates: readonly Candidate[], choice: Choice, speak = true): readonly Candidate[] {
  const refs = new Set(candidates.map(({ ref }) => ref));
  for (const sentence of choice.pool) {
    if (!refs.has(sentence.ref)) continue;
    choice.taken.add(sentence.ref);
    for (const key of choice.support.equals(sentence)) choice.taken.add(choice.refs.get(key) ?? key);
  }
  return speak ? say(candidates, choice) : candidates;
}

function say(candidates: readonly Candidate[], choice: Choice): readonly Candidate[] {
  for (const { pieces, language } of candidates) choice.said.push(fingerprint(printed(pieces), language));
  return candidates;
}

/** `review.order` first, in its order; the rest as ranked. */
function inOrder(candidates: readonly Candidate[], { decisions }: Choice): readonly Candidate[] {
  const place = ({ ref }: Candidate) => decisions.order.get(ref) ?? Number.POSITIVE_INFINITY;
  return [...candidates].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function within(section: SectionSpec, pool: readonly PoolSentence[]): readonly PoolSentence[] {
  const { sources } = section;
  return sources === undefined ? pool : pool.filter(({ article }) => sources.includes(article.id));
}
