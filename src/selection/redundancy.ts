import { contentWords } from '../text/words.js';

/** Two texts say the same when this share of the shorter one's content words stands in the other. */
const SAME = 0.62;

/** Content words of one printed text, ready to compare. */
export type Fingerprint = ReadonlySet<string>;

export function fingerprint(text: string, language: string): Fingerprint {
  return new Set(contentWords(text, language));
}

/** The share of the smaller set that stands in the other: 0…1 (overlap coefficient). */
export function overlap(a: Fingerprint, b: Fingerprint): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

/** Whether `text` repeats one of `others`. */
export function repeats(text: Fingerprint, others: readonly Fingerprint[]): boolean {
  return others.some((other) => overlap(text, other) >= SAME);
}
