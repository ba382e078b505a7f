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

/** 0…1; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let total = 0;
  for (const [word, weight] of few) total += weight * (many.get(word) ?? 0);
  return total;
}

/** Of length one; nothing of nothing. */
export function unit(vector: Vector): Vector {
  const length = norm(vector);
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

const norms = new WeakMap<Vector, number>();

/** Euclidean length, reckoned once a vector: the lead meets every sentence. */
function norm(vector: Vector): number {
  const known = norms.get(vector);
  if (known !== undefined) return known;
  let total = 0;
  for (const weight of vector.values()) total += weight * weight;
  const length = Math.sqrt(total);
  norms.set(vector, length);
  return length;
}
