import { NUMBER_WORDS } from './number-words.js';

const NUMBER = new RegExp(
  `\\d(?:[\\d.,]*\\d)?|(?<![\\p{L}\\p{N}])(?:${Object.keys(NUMBER_WORDS).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The numbers of a text, in digits as they stand or in an English word as its digits. */
export function numbersIn(text: string): ReadonlySet<string> {
  return new Set((text.match(NUMBER) ?? []).map((found) => String(NUMBER_WORDS[found.toLowerCase()] ?? found)));
}
