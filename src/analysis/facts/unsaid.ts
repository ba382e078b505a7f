/** How much of what an article speaks of is still unsaid. */
export interface Unsaid {
  /** What a sentence would add, as a share of the whole. */
  of(sentence: number): number;
  /** From here on what `sentence` speaks of counts as said. */
  say(sentence: number): void;
}

export interface UnsaidOptions {
  /** A term weighs the sum of 1 / (1 + place) ^ fade over the sentences that have it. */
  readonly fade: number;
  /** That sum to this power. */
  readonly power: number;
  /** What remains of a term that was said: 0…1. */
  readonly saidAlready: number;
  /** Multiplied in, for terms of a kind. */
  readonly weightOf?: (term: string) => number;
}

/** Counts what is unsaid of `bags`: the terms of each sentence, each once. */
export function unsaidOf(bags: readonly (readonly string[])[], options: UnsaidOptions): Unsaid {
  const ids = new Map<string, number>();
  const terms = bags.map((bag) => {
    for (const term of bag) if (!ids.has(term)) ids.set(term, ids.size);
    return bag.map((term) => ids.get(term)!);
  });
  const mass = new Float64Array(ids.size);
  terms.forEach((bag, place) => {
    for (const id of bag) mass[id]! += (1 + place) ** -options.fade;
  });
  const { weightOf } = options;
  let total = 0;
  for (const [term, id] of ids) {
    mass[id] = mass[id]! ** options.power * (weightOf?.(term) ?? 1);
    total += mass[id]!;
  }
  for (const id of mass.keys()) mass[id]! /= total;
  const said = new Uint8Array(ids.size);
  return {
    of: (sentence) => {
      let sum = 0;
      for (const id of terms[sentence]!) sum += mass[id]!;
      return sum;
    },
    say: (sentence) => {
      for (const id of terms[sentence]!) {
        if (said[id] === 0) mass[id]! *= options.saidAlready;
        said[id] = 1;
      }
    },
  };
}
