/** Months and years as the document's language writes them; UTC, so that no machine's zone moves a day. */
const SHAPES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * An ISO date as printed: `2022-09-28` gives "28 September 2022", `2022-11` gives "November 2022".
 * The time of day of a longer one is left out; the day is the one in its own offset.
 */
export function printedDate(iso: string, language: string): string {
  const day = iso.slice(0, 10);
  const shape = SHAPES[day.length];
  if (shape === undefined) return day;
  const padded = `${day}-01-01`.slice(0, 10);
  const date = new Date(`${day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : padded}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' })
    .format(date)
    .replace(/\u200e|\u200f/g, '');
}

/** The newest of ISO dates at day precision, if any. */
export function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .map((date) => date.slice(0, 10))
    .sort()
    .at(-1);
}
