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

/** Year, month or day, as many as the ISO date has. */
const SHAPES: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};
const forms = new Map<string, string>();

/** Whether `printed` is the one way in which the language writes that date. */
function saysDate(printed: string, iso: string, language: string): boolean {
  const key = `${language} ${iso}`;
  let form = forms.get(key);
  if (form === undefined) {
    form = formOf(iso, language);
    forms.set(key, form);
  }
  return printed === form;
}

/** The one way in which the language writes an ISO date. */
export function formOf(iso: string, language: string): string {
  const shape = SHAPES[iso.length];
  const date = new Date(`${`${iso}-01-01`.slice(0, 10)}T00:00:00Z`);
  if (shape === undefined || Number.isNaN(date.getTime())) return iso;
  return formatter(language, iso.length, shape)
    .format(date)
    .replace(/[\u200e\u200f]/g, '');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than a hundred uses of it. */
function formatter(language: string, length: number, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${length}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const locale = language === 'en' ? 'en-GB' : language;
  const fixed = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  const made = new Intl.DateTimeFormat(locale, { ...shape, ...fixed });
  formatters.set(key, made);
  return made;
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Year, month and day, as far as given. */
function partsOf(iso: string): readonly number[] {
  return iso.slice(0, 10).split('-').map(Number);
}
