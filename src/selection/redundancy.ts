import { numbersIn } from '../text/numbers.js';
import { contentWords } from '../text/words.js';

/** A text says nothing new when this share of its content words stands in another one. */
const SAID = 0.62;

/** Content words and numbers of one printed text, ready to compare. */
export interface Fingerprint {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

export function fingerprint(text: string, language: string): Fingerprint {
  return { words: new Set(contentWords(text, language)), numbers: numbersIn(text, language) };
}

/** The share of the first one's words that stands in `other`: 0…1. */
export function covered({ words }: Fingerprint, { words: other }: Fingerprint): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared += 1;
  return shared / words.size;
}

/** Whether `text` repeats one of `others`; two that give different numbers repeat nothing of each other. */
export function repeats(text: Fingerprint, others: readonly Fingerprint[]): boolean {
  return others.some((other) => !differs(text.numbers, other.numbers) && covered(text, other) >= SAID);
}

/** Each has a number that the other lacks. */
function differs(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const lacks = (some: ReadonlySet<string>, other: ReadonlySet<string>) => [...some].some((one) => !other.has(one));
  return lacks(a, b) && lacks(b, a);
}
