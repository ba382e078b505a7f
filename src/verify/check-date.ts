import type { ArticleField } from '../types/span.js';
import { canMean, type DayContext } from './said-day.js';

/**
 * Whether `printed` says the day, month or year `iso` in the document's language, and the source gives it: in its own date
 * field word for word; in its text by a mention that can mean no other ("29 November", "the 27th", "on Tuesday").
 */
export function isDateOf(
  printed: string,
  iso: string,
  {
    field,
    words,
    article,
  }: { readonly field: ArticleField; readonly words: string | undefined; readonly article: DayContext },
  language: string,
): boolean {
  if (words === undefined) return false;
  const given = field === 'published' ? words === iso : canMean(words, iso, article);
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
