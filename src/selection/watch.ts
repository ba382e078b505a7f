import type { Analysis, DateMention } from '../types/analysis.js';
import type { PoolSentence } from './sentence-pool.js';

/** Sentences longer than this are not notes of what to watch. */
const LONGEST = 40;

/** A sentence that names a day, month or year after the information's own date. */
export interface FutureEvent {
  readonly sentence: PoolSentence;
  /** As precise as the text is: `2022-11-30`, `2022-11` or `2022`. */
  readonly due: DateMention;
}

/**
 * Future events in the sources, the soonest first.
 * @param after ISO day, month or year that the information is of; without one nothing is known to lie ahead.
 */
export function futureEvents(
  pool: readonly PoolSentence[],
  analyses: ReadonlyMap<string, Analysis>,
  after: string | undefined,
): readonly FutureEvent[] {
  if (after === undefined) return [];
  const events = pool
    .filter((sentence) => sentence.words <= LONGEST)
    .flatMap((sentence) => {
      const dates = analyses
        .get(sentence.article.id)!
        .dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end && date.precision !== 'vague');
      const due = dates.find(({ iso }) => isAfter(iso, after));
      return due === undefined ? [] : [{ sentence, due }];
    });
  return events.sort((a, b) => compare(a.due.iso, b.due.iso) || b.sentence.score - a.sentence.score);
}

/** Whether all of `iso` lies after all of `after`, each a day, month or year. */
function isAfter(iso: string, after: string): boolean {
  return compare(iso.slice(0, after.length), after.slice(0, iso.length)) > 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
