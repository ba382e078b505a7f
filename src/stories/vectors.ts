import { contentWords } from '../text/words.js';

/** Weights by word, of length one. */
export type Vector = ReadonlyMap<string, number>;

/** TF-IDF vectors of texts, each of length one; names and numbers count twice. */
export function vectorsOf(texts: readonly { readonly text: string; readonly language: string }[]): readonly Vector[] {
  const bags = texts.map(({ text, language }) => counts(text, language));
  const seen = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = [...bag].map(
      ([word, count]) => [word, (1 + Math.log(count)) * Math.log(1 + texts.length / seen.get(word)!)] as const,
    );
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
}

export function cosine<K>(a: ReadonlyMap<K, number>, b: ReadonlyMap<K, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, weight] of small) dot += weight * (large.get(word) ?? 0);
  return dot;
}

/** The vectors' sum: what they are all about. */
export function centroid(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight);
  return total;
}

function counts(text: string, language: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  const add = (word: string) => bag.set(word, (bag.get(word) ?? 0) + 1);
  for (const word of contentWords(text, language)) add(word);
  for (const [, name] of text.matchAll(/(?<=[\p{Ll},;] )(\p{Lu}[\p{L}\p{M}'’-]+|\d[\d.,]*\d|\d)/gu)) {
    for (const word of contentWords(name!, language)) add(word);
  }
  return bag;
}
