import type { Language, LeaningWords } from '../../text/language.js';

/** In how many ways a sentence goes on from what was said: "as well", "Together", "and not three", "two more". */
export function goingOn(sentence: string, language: Language, words: LeaningWords): number {
  return patternsOf(language, words).filter((pattern) => pattern.test(sentence)).length;
}

const made = new Map<Language, readonly RegExp[]>();

function patternsOf(language: Language, { adding, heads, correcting, more }: LeaningWords): readonly RegExp[] {
  const known = made.get(language);
  if (known !== undefined) return known;
  const number = `(?:\\d[\\d.,]*|${Object.keys(language.numbers.words ?? {}).join('|')})`;
  const patterns = [
    `${BEGINS}(?:${adding.join('|')})${ENDS}(?!\\s(?:as|many|much|few|little)${ENDS})`,
    `^[\\s“"«„]*(?:${heads.join('|')})${ENDS}`,
    `${BEGINS}(?:${correcting.join('|')})\\s${number}${ENDS}`,
    ...(more === undefined ? [] : [`${BEGINS}${number}\\s${more[0]}${ENDS}(?!\\s${more[1]}${ENDS})`]),
  ].map((pattern) => new RegExp(pattern, 'iu'));
  made.set(language, patterns);
  return patterns;
}

const BEGINS = '(?<![\\p{L}\\p{N}])';
const ENDS = '(?![\\p{L}\\p{N}])';
