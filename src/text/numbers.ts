import { languageOf } from './language.js';

const patterns = new Map<string, RegExp>();

/** The numbers of a text, in digits as they stand or in a word of its language as the word's digits. */
export function numbersIn(text: string, language: string): ReadonlySet<string> {
  const { tag, numbers } = languageOf(language);
  const words = numbers.words ?? {};
  let pattern = patterns.get(tag);
  if (pattern === undefined) {
    const named = Object.keys(words).map((word) => `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`);
    pattern = new RegExp([`\\d(?:[\\d.,]*\\d)?`, ...named].join('|'), 'giu');
    patterns.set(tag, pattern);
  }
  return new Set((text.match(pattern) ?? []).map((found) => String(words[found.toLowerCase()] ?? found)));
}
