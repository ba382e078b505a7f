import { contentWords } from '../text/words.js';

/** A text says nothing new when this share of its content words stands in another one. */
const SAID = 0.62;

/** Content words of one printed text, ready to compare. */
export type Fingerprint = ReadonlySet<string>;

export function fingerprint(text: string, language: string): Fingerprint {
  return new Set(contentWords(text, language));
}

/** The share of `words` that stands in `other`: 0…1. */
export function covered(words: Fingerprint, other: Fingerprint): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared += 1;
  return shared / words.size;
}

/** Whether `text` repeats one of `others`. */
export function repeats(text: Fingerprint, others: readonly Fingerprint[]): boolean {
  return others.some((other) => covered(text, other) >= SAID);
}
