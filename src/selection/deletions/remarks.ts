import { languageOf } from '../../text/language.js';
import { words } from '../../text/words.js';
import { type Cut, holdsQuote } from './cut.js';

/** A remark in round brackets, in the middle of a sentence or at its end; after a figure it would say how to read it. */
const REMARK = /(?<=[^\s\d%])\s\(([^()]{8,120})\)(?=[\s,.;:])/g;
const FEWEST_WORDS = 3;

/**
 * Remarks in round brackets that only add: not names and abbreviations, which the text may use later, nor figures, nor
 * what takes back some of the sentence.
 */
export function remarks(sentence: string, language: string): readonly Cut[] {
  if (holdsQuote(sentence)) return [];
  return [...sentence.matchAll(REMARK)]
    .filter(([, inner]) => /^(?!or\b)\p{Ll}/u.test(inner!) && !/[\d?!]/.test(inner!))
    .filter(([, inner]) => words(inner!).length >= FEWEST_WORDS && !qualifies(inner!, language))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length, rule: 'remark', silent: false }));
}

/** Whether words take something back, or say on what it hangs: without them the sentence would claim more. */
export function qualifies(text: string, language: string): boolean {
  const qualifying = languageOf(language).relative?.qualifying ?? [];
  const parts = words(text.toLowerCase()).flatMap((word) => [word, ...word.split('-')]); // a no-fly zone says "no"
  return /n['’]t\b/.test(text) || parts.some((word) => qualifying.includes(word));
}
