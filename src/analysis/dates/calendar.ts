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

/** The month so many months after that of `iso`: `2022-10`. */
export function addMonths(iso: string, months: number): string {
  const [year, month] = iso.split('-').map(Number) as [number, number];
  const index = year * 12 + month - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The newest day of that number that is not after `base`. */
export function newestDay(base: string, day: number): string | undefined {
  for (let back = 0; back < 3; back += 1) {
    const [year, month] = addMonths(base, -back).split('-').map(Number) as [number, number];
    const iso = isoOf(year, month, day);
    if (iso !== undefined && iso <= base) return iso;
  }
  return undefined;
}

/** A day on the side where none is looked for counts as so many times further away. */
const WRONG_SIDE = 3;

/** The month and day in the year that brings it nearest to `base`, sooner after it where `ahead`, before it where not. */
export function nearMonthDay(base: string, month: number, day: number, ahead: boolean): string | undefined {
  const weight = (iso: string) => distance(iso, base) * (iso > base === ahead ? 1 : WRONG_SIDE);
  return candidates(base, month, day).sort((a, b) => weight(a) - weight(b))[0];
}

/** The next such month where `ahead`, else the last; undefined where nothing looks ahead and the next is the nearer one. */
export function nearMonth(base: string, month: number, ahead: boolean): string | undefined {
  const steps = (month - Number(base.slice(5, 7)) + 12) % 12;
  const back = 12 - steps;
  if (steps === 0) return base.slice(0, 7);
  if (ahead) return addMonths(base, steps);
  return back <= steps ? addMonths(base, -back) : undefined;
}

/** The ISO week so many weeks after that of `base`: `2024-W10`. */
export function addWeeks(base: string, weeks: number): string {
  const thursday = addDays(base, 3 - weekdayOf(base) + 7 * weeks);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

function candidates(base: string, month: number, day: number): string[] {
  const year = Number(base.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((each) => isoOf(each, month, day) ?? []);
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
