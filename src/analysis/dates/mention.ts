import type { DateMention, DatePrecision } from '../../types/analysis.js';

/** A date of `iso`'s own precision at `start`. */
export function mention(start: number, length: number, iso: string): DateMention {
  const precision: DatePrecision = iso.includes('W')
    ? 'week'
    : iso.length === 4
      ? 'year'
      : iso.length === 7
        ? 'month'
        : 'day';
  return { start, end: start + length, iso, precision };
}
