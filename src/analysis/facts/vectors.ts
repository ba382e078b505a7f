/** Words with their weights. */
export type Vector = ReadonlyMap<string, number>;

/** Bags of words as vectors: how often a word stands, the more so the fewer bags have it. */
export function vectorsOf(bags: readonly (readonly string[])[]): readonly Vector[] {
  const seen = new Map<string, number>();
  for (const bag of bags) for (const word of new Set(bag)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const vector = new Map<string, number>();
    // words of several sentences carry the article's subject; only the ubiquitous are damped
    for (const word of bag) vector.set(word, (vector.get(word) ?? 0) + Math.log(1 + bags.length / seen.get(word)!));
    return vector;
  });
}

export function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight);
  return total;
}

/** The sum of the vectors, each of length one. */
export function sumOfUnits(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) {
    const length = norm(vector);
    for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight / length);
  }
  return total;
}

/** 0…1; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, weight] of few) dot += weight * (many.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

const norms = new WeakMap<Vector, number>();

/** Euclidean length, reckoned once a vector: the lead meets every sentence. */
export function norm(vector: Vector): number {
  const known = norms.get(vector);
  if (known !== undefined) return known;
  let total = 0;
  for (const weight of vector.values()) total += weight * weight;
  const length = Math.sqrt(total);
  norms.set(vector, length);
  return length;
}
