/** Where events stand on a line from 0 to 1, and where the line is broken. */
export interface Axis {
  readonly shares: readonly number[];
  readonly breaks: readonly number[];
}

/** A gap so many times the middle one is drawn no longer than that, and marked as broken. */
const LONGEST = 4;
const DAY = 86_400_000;

/** @param dates ISO dates, oldest first, to the day, the month or the year; one that can't be read stands with the one before. */
export function axisOf(dates: readonly string[]): Axis {
  const days = dates.map(dayOf);
  const gaps = days.slice(1).map((day, index) => Math.max(0, day - days[index]!) || 0);
  const sorted = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const longest = (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) * LONGEST;
  const shown = gaps.map((gap) => Math.min(gap, longest));
  const sum = shown.reduce((a, b) => a + b, 0) || 1;
  const shares = [0];
  for (const gap of shown) shares.push(shares.at(-1)! + gap / sum);
  const breaks = gaps.flatMap((gap, index) => (gap > longest ? [(shares[index]! + shares[index + 1]!) / 2] : []));
  return { shares: shares.slice(0, dates.length), breaks };
}

function dayOf(iso: string): number {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}
