const DAY = 86_400_000;

/** Whether `iso` is a whole day, and one of the calendar. */
export function isDay(iso: string): boolean {
  if (iso.length !== 10) return false;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** `2022-09-27`, or `2022-09` without a day; undefined where there is no such day. */
export function isoOf(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const head = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const iso = `${head}-${String(day).padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The month and day in the year that brings it nearest to `base`, either side. */
export function nearestMonthDay(base: string, month: number, day: number): string | undefined {
  return candidates(base, month, day).sort((a, b) => distance(a, base) - distance(b, base))[0];
}

/** As `nearestMonthDay`, for texts that tell of what was: days ahead count as further away. */
export function pastMonthDay(base: string, month: number, day: number): string | undefined {
  const weight = (iso: string) => distance(iso, base) * (iso > base ? 1.6 : 1);
  return candidates(base, month, day).sort((a, b) => weight(a) - weight(b))[0];
}

function candidates(base: string, month: number, day: number): string[] {
  const year = Number(base.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((each) => isoOf(each, month, day) ?? []);
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
