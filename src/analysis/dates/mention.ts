import type { Language } from '../../text/language.js';
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

/** Words as alternatives of a pattern, longest first; white space as it comes. None match nothing. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s'))
    .join('|');
}

/** A pattern made once a language: making one takes longer than a short text's search. */
export function onceFor<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language.tag) ?? make(language);
    made.set(language.tag, known);
    return known;
  };
}
