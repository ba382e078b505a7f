import type { Quantity } from '../../types/analysis.js';
import type { Candidate, NumberCandidate } from '../../types/selection.js';
import type { Span } from '../../types/span.js';
import type { SectionSpec } from '../../types/spec.js';
import { type Choice, openCandidates, take } from '../choice.js';
import { LEANS_MUCH } from '../leaning/leaning.js';
import { printed, textSpan } from '../pieces.js';
import { fingerprint, repeats } from '../redundancy.js';
import { worthOf } from './figure-worth.js';
import type { OrderedStory } from './order-stories.js';

const MOST = 6;
const LONGEST = 30;
/** More than any score. */
const PINNED = 1e6;

/** A story's first figure, then its second; measures stand only where room is left. */
const ROUNDS = [
  { figures: 1, worth: 1 },
  { figures: 2, worth: 1 },
  { figures: 1, worth: 0 },
] as const;

/**
 * The best sentences with a figure, one a story first, then a second one while there is room; in the stories' order. A figure
 * stands large, so it is of another language only where the document's own has none.
 */
export function chooseNumbers(
  section: SectionSpec,
  stories: readonly OrderedStory[],
  choice: Choice,
): readonly NumberCandidate[] {
  const tongue = (language: string) => language.split('-')[0];
  const own = pick(section, stories, choice, (language) => tongue(language) === tongue(choice.spec.language));
  return own.length > 0 ? own : pick(section, stories, choice, () => true);
}

function pick(
  section: SectionSpec,
  stories: readonly OrderedStory[],
  choice: Choice,
  reads: (language: string) => boolean,
): readonly NumberCandidate[] {
  const picked: NumberCandidate[] = [];
  const most = section.max ?? MOST;
  for (const { figures, worth } of ROUNDS) {
    for (const [place, { story }] of stories.entries()) {
      const full = picked.length >= most || picked.filter((number) => number.story === place).length >= figures;
      const best = full ? undefined : bestOf({ name: 'numbers', sources: story.members }, choice, reads, worth);
      if (best === undefined) continue;
      picked.push({ ...best, story: place });
      take([best], choice);
    }
  }
  return picked.sort((a, b) => a.story! - b.story!);
}

/** The candidate whose score weighs most with its best figure; one that the officer pinned before all, one that leans much after all. */
function bestOf(
  section: SectionSpec,
  choice: Choice,
  reads: (language: string) => boolean,
  worth: number,
): NumberCandidate | undefined {
  let best: { readonly candidate: Candidate; readonly quantity: Quantity; readonly rank: number } | undefined;
  for (const candidate of openCandidates(section, choice)) {
    const { words, kind, pinned, score, leaning = 0 } = candidate;
    if (words > LONGEST || kind === 'author' || !reads(candidate.language)) continue;
    const quantity = figureOf(candidate, choice);
    if (quantity === undefined || (worthOf(quantity) < worth && !pinned)) continue;
    const rank = score * worthOf(quantity) + (pinned ? PINNED : leaning < LEANS_MUCH ? 0 : -PINNED);
    if (best !== undefined && rank <= best.rank) continue;
    if (repeats(fingerprint(printed(candidate.pieces), candidate.language), choice.said)) continue;
    best = { candidate, quantity, rank };
  }
  if (best === undefined) return undefined;
  const { article } = choice.pool.find((each) => each.article.id === best.candidate.article)!;
  return { ...best.candidate, figure: textSpan(article, best.quantity) };
}

/** The figure in what stands of a sentence that says most; of equals the first. */
function figureOf({ article, position, deleted }: Candidate, { analyses }: Choice): Quantity | undefined {
  const stands = ({ start, end }: Span) =>
    start >= position!.start && end <= position!.end && !deleted.some((cut) => cut.start < end && cut.end > start);
  return analyses
    .get(article!)!
    .quantities.filter((each) => stands(each) && worthOf(each) > 0)
    .reduce<Quantity | undefined>((most, each) => (most && worthOf(most) >= worthOf(each) ? most : each), undefined);
}
