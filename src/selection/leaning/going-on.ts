import type { Language } from '../../text/language.js';
import { anyOf, onceFor } from '../../text/patterns.js';

/** In how many ways a sentence goes on from what was said: "as well", "Together", "and not three", "two more". */
export function goingOn(sentence: string, language: Language): number {
  const lower = sentence.toLowerCase();
  return patternsOf(language).filter(({ hint, pattern }) => hint.test(lower) && pattern.test(lower)).length;
}

const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?![\\p{L}\\p{N}])';

/** Each with the words without which it finds nothing: most sentences have none of them, and those are found far sooner. */
const patternsOf = onceFor(({ leaning, numbers }) => {
  const { adding, binding = [], heads, correcting, more } = leaning!;
  const number = `(?:\\d[\\d.,]*|${anyOf(Object.keys(numbers.words ?? {}))})`;
  return [
    [anyOf(adding), `${BEGINS}(?:${anyOf(adding)})${ENDS}(?!\\s(?:${anyOf(binding)})${ENDS})`],
    [`^[\\s“"«„]*(?:${anyOf(heads)})`, `^[\\s“"«„]*(?:${anyOf(heads)})${ENDS}`],
    [anyOf(correcting), `${BEGINS}(?:${anyOf(correcting)})\\s${number}${ENDS}`],
    ...(more === undefined ? [] : [[more[0], `${BEGINS}${number}\\s${more[0]}${ENDS}(?!\\s${more[1]}${ENDS})`]]),
  ].map(([hint, pattern]) => ({ hint: new RegExp(hint!, 'u'), pattern: new RegExp(pattern!, 'u') }));
});
