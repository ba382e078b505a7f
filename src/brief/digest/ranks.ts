/**
 * What goes first where a digest has more than its pages hold: the lowest. Of each kind of line the first has `first`, each
 * further one `step` less, so that long lists lose their ends before a short one loses all.
 */
const RANKS = {
  top_lines: { first: 1000, step: 1 },
  assessment: { first: 1000, step: 1 },
  opening: { first: 900, step: 0 },
  fact: { first: 700, step: 110 },
  ahead: { first: 620, step: 40 },
  chronology: { first: 600, step: 30 },
  numbers: { first: 560, step: 50 },
  quote: { first: 520, step: 0 },
  quotes: { first: 520, step: 60 },
  map: { first: 400, step: 0 },
  /** A line of the index that nothing cites. */
  source: { first: 270, step: 0.01 },
  timeline: { first: 250, step: 0 },
} as const;

export type Line = keyof typeof RANKS;

/** What a line of a later story is lower by. */
const STORY = 4;

/** @param nth the line's place among its kind, from 0, the best first; `story` its story's place among the stories. */
export function rankOf(line: Line, nth: number, story = 0): number {
  const { first, step } = RANKS[line];
  return Math.max(1, first - step * nth - STORY * story);
}
