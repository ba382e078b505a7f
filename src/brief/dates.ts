/**
 * Months and years as the document's language writes them, from the full ICU that Node has shipped since version 13, the tests
 * holding the forms; UTC, so that no machine's zone moves a day.
 */
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
  const date = new Date(`${`${day}-01-01`.slice(0, 10)}T00:00:00Z`);
  if (SHAPES[day.length] === undefined || Number.isNaN(date.getTime())) return day;
  return formatter(language, day.length)
    .format(date)
    .replace(/\u200e|\u200f/g, '');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a hundred uses of it. */
function formatter(language: string, length: number): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  const shape = { ...SHAPES[length], timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  const made = new Intl.DateTimeFormat(locale, shape);
  formatters.set(key, made);
  return made;
}
