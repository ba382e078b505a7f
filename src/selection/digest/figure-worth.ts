import type { Quantity } from '../../types/analysis.js';

/** Below this a count is told better in words than as a figure. */
const LEAST = 5;

const PEOPLE = `people persons dead deaths victims civilians soldiers troops refugees protesters voters Menschen Personen Tote Opfer
  Soldaten personnes morts victimes soldats personas muertos víctimas soldados`;
/** The noun that is counted is the last word, or stands before a preposition or a participle: no "sanctions against people". */
const OF_PEOPLE = new RegExp(
  `^count (?:(?!against |by |for |from |in |of |on |to |with )\\S+ )*(?:${PEOPLE.split(/\s+/).join('|')})(?=$| (?:against|by|for|from|in|of|on|to|with|killed|wounded|injured|missing)(?: |$))`,
  'iu',
);

/** What a figure counts, and what that multiplies its sentence's score by: a week is told by people, sums and shares first. */
const WORTH: readonly (readonly [kind: RegExp, worth: number])[] = [
  // how long something took, and what a clock shows, is no figure of the week
  [/^(?:min|h|d|week|month|year|count (?:minutes|seconds|times))$/u, 0],
  [OF_PEOPLE, 1.5],
  [/^(?:%|[A-Z]{3})$/u, 1.3],
  // lengths, weights and the like, also by units that no table of figures knows
  [/^(?!count)|^count (?:.* )?(?:miles|feet|metres|meters|tonnes|Meilen|milles)$/u, 0.5],
  [/^count/u, 1],
];

/** How well a figure stands for its story, as a factor; 0 for one that never stands large. */
export function worthOf({ unit, value, of = '' }: Quantity): number {
  if (unit === 'count' && value < LEAST) return 0;
  const told = unit === 'count' ? `count ${of}` : unit;
  return WORTH.find(([kind]) => kind.test(told))?.[1] ?? 1;
}
