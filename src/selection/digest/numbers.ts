import type { Quantity } from '../../types/analysis.js';
import type { Candidate, NumberCandidate } from '../../types/selection.js';
import type { SectionSpec } from '../../types/spec.js';
import { type Choice, openCandidates, take } from '../choice.js';
import { LEANS_MUCH } from '../leaning/leaning.js';
import { printed, textSpan } from '../pieces.js';
import { fingerprint, repeats } from '../redundancy.js';
import type { OrderedStory } from './order-stories.js';

const MOST = 6;
const LONGEST = 30;
/** Below this a count is told better in words than as a figure. */
const LEAST = 5;
/** How long something took is no figure of the week. */
const TIMES: ReadonlySet<string> = new Set(['min', 'h', 'd', 'week', 'month', 'year']);

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
  for (const round of [1, 2]) {
    for (const [place, { story }] of stories.entries()) {
      const full = picked.length >= most || picked.filter((number) => number.story === place).length >= round;
      const best = full ? undefined : bestOf({ name: 'numbers', sources: story.members }, choice, reads);
      if (best === undefined) continue;
      picked.push({ ...best, story: place });
      take([best], choice);
    }
  }
  return picked.sort((a, b) => a.story! - b.story!);
}

function bestOf(
  section: SectionSpec,
  choice: Choice,
  reads: (language: string) => boolean,
): NumberCandidate | undefined {
  const open = openCandidates(section, choice);
  const stands = ({ pinned, leaning = 0 }: Candidate) => pinned || leaning < LEANS_MUCH;
  for (const candidate of [...open.filter(stands), ...open.filter((each) => !stands(each))]) {
    const { article, position, words, kind, deleted } = candidate;
    if (words > LONGEST || kind === 'author' || !reads(candidate.language)) continue;
    if (repeats(fingerprint(printed(candidate.pieces), candidate.language), choice.said)) continue;
    const quantity = choice.analyses
      .get(article!)!
      .quantities.find(
        (each) =>
          each.start >= position!.start &&
          each.end <= position!.end &&
          isTelling(each) &&
          !deleted.some((cut) => cut.start < each.end && cut.end > each.start),
      );
    if (quantity === undefined) continue;
    const own = choice.pool.find(({ article: each }) => each.id === article)!.article;
    return { ...candidate, figure: textSpan(own, quantity) };
  }
  return undefined;
}

function isTelling({ value, unit, of }: Quantity): boolean {
  return !TIMES.has(unit) && !/^(?:minutes|seconds|times)$/.test(of ?? '') && (unit !== 'count' || value >= LEAST);
}
