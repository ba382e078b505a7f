/** Counts by number, each number once. */
export interface Bag {
  readonly keys: readonly number[];
  readonly counts: readonly number[];
}

/** Weights by number; of length one. */
export interface Sparse {
  readonly keys: readonly number[];
  readonly weights: Float64Array;
}

/** A bag that is filled word by word. */
export function openBag() {
  const places = new Map<number, number>();
  const keys: number[] = [];
  const counts: number[] = [];
  return {
    keys,
    counts,
    add(key: number, count: number) {
      const at = places.get(key);
      if (at !== undefined) counts[at] = counts[at]! + count;
      else {
        places.set(key, keys.length);
        keys.push(key);
        counts.push(count);
      }
    },
  };
}

/**
 * TF-IDF: each bag's counts weighed, the more the fewer of the bags have the word, and brought to length one.
 * @param weigh what a count says by itself
 */
export function weighed(bags: readonly Bag[], weigh: (count: number, key: number) => number): readonly Sparse[] {
  const seen = new Map<number, number>();
  for (const { keys } of bags) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return bags.map(({ keys, counts }) => {
    const weights = Float64Array.from(
      counts,
      (count, at) => weigh(count, keys[at]!) * Math.log(1 + bags.length / seen.get(keys[at]!)!),
    );
    const length = lengthOf(weights) || 1;
    return { keys, weights: weights.map((weight) => weight / length) };
  });
}

/** What a word says by being there and by coming again. */
export function termWeight(count: number): number {
  return 1 + Math.log(count);
}

export function lengthOf(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

let room = new Float64Array(0);

/** The cosine of one vector with each of those of `vectors` that `others` names: it is unfolded once, then each word costs a look. */
export function cosines({ keys, weights }: Sparse, vectors: readonly Sparse[], others: readonly number[]): number[] {
  const most = keys.reduce((a, b) => Math.max(a, b), 0);
  if (most >= room.length) room = new Float64Array(2 * most + 1);
  for (let at = 0; at < keys.length; at += 1) room[keys[at]!] = weights[at]!;
  const found = others.map((other) => {
    const own = vectors[other]!;
    let sum = 0;
    for (let at = 0; at < own.keys.length; at += 1) sum += own.weights[at]! * (room[own.keys[at]!] ?? 0);
    return sum;
  });
  for (const key of keys) room[key] = 0;
  return found;
}

/** How near each is to all of them together. */
export function centrality(vectors: readonly Sparse[]): readonly number[] {
  const total = openBag();
  for (const { keys, weights } of vectors) for (const [at, key] of keys.entries()) total.add(key, weights[at]!);
  return cosines({ keys: total.keys, weights: Float64Array.from(total.counts) }, vectors, [...vectors.keys()]);
}
