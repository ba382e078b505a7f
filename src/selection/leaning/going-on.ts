import type { Language } from '../../text/language.js';
import { anyOf, onceFor } from '../../text/patterns.js';

/** In how many ways a sentence goes on from what was said: "as well", "Together", "and not three", "two more". */
export function goingOn(sentence: string, language: Language): number {
  return patternsOf(language).filter((pattern) => pattern.test(sentence)).length;
}

const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?![\\p{L}\\p{N}])';

const patternsOf = onceFor(({ leaning, numbers }) => {
  const { adding, binding = [], heads, correcting, more } = leaning!;
  const number = `(?:\\d[\\d.,]*|${anyOf(Object.keys(numbers.words ?? {}))})`;
  return [
    `${BEGINS}(?:${anyOf(adding)})${ENDS}(?!\\s(?:${anyOf(binding)})${ENDS})`,
    `^[\\s“"«„]*(?:${anyOf(heads)})${ENDS}`,
    `${BEGINS}(?:${anyOf(correcting)})\\s${number}${ENDS}`,
    ...(more === undefined ? [] : [`${BEGINS}${number}\\s${more[0]}${ENDS}(?!\\s${more[1]}${ENDS})`]),
  ].map((pattern) => new RegExp(pattern, 'iu'));
});
