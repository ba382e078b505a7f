import { languageOf } from './language.js';

/** Digits with what stands between them, and words. */
const PIECE = /\d(?:[\d.,]*\d)?|[\p{L}\p{M}]+/gu;

/** The numbers of a text, in digits as they stand or in a word of its language as the word's digits. */
export function numbersIn(text: string, language: string): ReadonlySet<string> {
  const words = languageOf(language).numbers.words ?? {};
  const found = new Set<string>();
  for (const [piece] of text.matchAll(PIECE)) {
    if (/^\d/.test(piece)) found.add(piece);
    else {
      const word = piece.toLowerCase();
      if (Object.hasOwn(words, word)) found.add(String(words[word]));
    }
  }
  return found;
}
