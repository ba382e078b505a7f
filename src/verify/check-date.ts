import type { ArticleField } from '../types/span.js';

/**
 * Whether `printed` says the day, month or year `iso` in the document's language, and the source gives it: in its own
 * date field word for word; in its text by a mention whose numbers are none but those of `iso` ("29 November", "the 27th",
 * "next month").
 */
export function isDateOf(
  printed: string,
  iso: string,
  field: ArticleField,
  source: string | undefined,
  language: string,
): boolean {
  if (source === undefined) return false;
  const given =
    field === 'published' ? source === iso : numbersOf(source).every((number) => partsOf(iso).includes(number));
  return given && saysDate(printed, iso, language);
}

function saysDate(printed: string, iso: string, language: string): boolean {
  const [year, month, day] = partsOf(iso);
  const numbers = numbersOf(printed);
  const named = month === undefined || printed.includes(monthName(iso, language)) || numbers.includes(month);
  return numbers.includes(year!) && named && (day === undefined || numbers.includes(day));
}

const monthNames = new Map<string, string>();

function monthName(iso: string, language: string): string {
  const key = `${language} ${iso.slice(0, 7)}`;
  const known = monthNames.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).formatToParts(
    new Date(`${iso.slice(0, 7)}-01T00:00:00Z`),
  );
  const name = parts.find(({ type }) => type === 'month')?.value ?? '';
  monthNames.set(key, name);
  return name;
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Year, month and day, as far as given. */
function partsOf(iso: string): readonly number[] {
  return iso.slice(0, 10).split('-').map(Number);
}
