import type { Language } from './language.js';

/** Words as alternatives of a pattern, longest first; white space as it comes. None match nothing. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s'))
    .join('|');
}

/** What is made once a language: making a pattern takes longer than a short text's search. */
export function onceFor<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language.tag) ?? make(language);
    made.set(language.tag, known);
    return known;
  };
}
