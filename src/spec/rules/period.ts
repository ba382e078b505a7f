import type { Period } from '../../types/spec.js';

const WEEK = /^(\d{4})-W(\d{2})$/;
const DAY = 86_400_000;

/** Monday to Sunday of an ISO 8601 week such as `2022-W39`; undefined where there is no such week. */
export function weekPeriod(week: string): Period | undefined {
  const [, year, number] = WEEK.exec(week)?.map(Number) ?? [];
  if (year === undefined || number === undefined || number < 1) return undefined;
  const monday = firstMonday(year) + (number - 1) * 7 * DAY;
  if (monday >= firstMonday(year + 1)) return undefined;
  return { from: isoDay(monday), to: isoDay(monday + 6 * DAY), week };
}

/** The Monday of the week with the year's first Thursday, which always holds 4 January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
