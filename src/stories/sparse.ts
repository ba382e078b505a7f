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

/**
 * What tells the cosine of one vector with each of those of `vectors` that `others` names: the one is unfolded, then each word
 * of the others costs a look.
 */
export function cosinesWith(vectors: readonly Sparse[]): (one: Sparse, others: readonly number[]) => number[] {
  const room = new Float64Array(1 + vectors.reduce((most, { keys }) => Math.max(most, largest(keys)), 0));
  return ({ keys: own, weights }, others) => {
    for (let at = 0; at < own.length; at += 1) if (own[at]! < room.length) room[own[at]!] = weights[at]!;
    const found = others.map((other) => dot(room, vectors[other]!));
    for (const key of own) if (key < room.length) room[key] = 0;
    return found;
  };
}

function dot(room: Float64Array, { keys, weights }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at += 1) sum += weights[at]! * room[keys[at]!]!;
  return sum;
}

function largest(keys: readonly number[]): number {
  let most = 0;
  for (const key of keys) if (key > most) most = key;
  return most;
}

/** How near each is to all of them together. */
export function centrality(vectors: readonly Sparse[]): readonly number[] {
  const total = openBag();
  for (const { keys, weights } of vectors) for (const [at, key] of keys.entries()) total.add(key, weights[at]!);
  const sum = { keys: total.keys, weights: Float64Array.from(total.counts) };
  return cosinesWith(vectors)(sum, [...vectors.keys()]);
}
