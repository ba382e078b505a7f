import type { Candidate } from '../types/selection.js';
import type { SectionSpec } from '../types/spec.js';
import { type Choice, openCandidates, take, within } from './choice.js';
import { printed, textSpan } from './pieces.js';
import { fingerprint, repeats } from './redundancy.js';
import { isKept } from './review.js';
import { mayStand, sentenceCandidate } from './sentences.js';
import { futureEvents } from './watch.js';

/** Key facts beyond these are context, where the brief has such a section. */
const MOST_FACTS = 8;
const MOST_EVENTS = 3;
const BOTTOM_LINE_WORDS = 40;

/** The one sentence that says most, edited or not, of a length that can be taken in at once. */
export function chooseBottomLine(section: SectionSpec, choice: Choice): readonly Candidate[] {
  const pinnedElsewhere = (candidate: Candidate) => candidate.pinned && candidate.kind !== 'author';
  const open = openCandidates(section, choice)
    .filter((candidate) => !pinnedElsewhere(candidate))
    .sort((a, b) => b.score - a.score);
  const best = open.find((candidate) => candidate.words <= BOTTOM_LINE_WORDS) ?? open[0];
  return best === undefined ? [] : take([best], choice);
}

/** Events ahead of `after`, the soonest first. */
export function chooseEvents(section: SectionSpec, choice: Choice, after: string | undefined): readonly Candidate[] {
  const events = futureEvents(within(section, choice), choice.analyses, after).filter(
    ({ sentence }) =>
      !choice.taken.has(sentence.ref) &&
      !choice.decisions.pinned.has(sentence.ref) &&
      mayStand(sentence, choice.decisions),
  );
  const candidates = events
    .map(({ sentence, due }) => ({
      ...sentenceCandidate(sentence, 'watch', choice.support, choice.decisions),
      due: { iso: due.iso, span: textSpan(sentence.article, due) },
    }))
    .filter(({ due, deleted }) => !deleted.some((cut) => cut.start < due.span.end && cut.end > due.span.start));
  return distinct(candidates, choice, section.max ?? MOST_EVENTS);
}

/** Key facts, ranked. */
export function chooseFacts(section: SectionSpec, choice: Choice): readonly Candidate[] {
  const overflow = choice.spec.sections.some(({ name, text }) => name === 'context' && text === undefined);
  const most = section.max ?? (overflow ? MOST_FACTS : Number.POSITIVE_INFINITY);
  const kept = choice.pool.filter(({ ref }) => isKept(ref, choice.decisions)).length;
  return ranked(section, choice, Math.max(most, kept));
}

/** Whatever else is worth saying, ranked. */
export function chooseContext(section: SectionSpec, choice: Choice): readonly Candidate[] {
  return ranked(section, choice, Number.POSITIVE_INFINITY);
}

/** The best sentences that are still open and say something new, at most `most`. */
function ranked(section: SectionSpec, choice: Choice, most: number): readonly Candidate[] {
  return distinct(openCandidates(section, choice), choice, most);
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
