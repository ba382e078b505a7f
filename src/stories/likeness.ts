import { cosine, type Vector } from './vectors.js';
import { STORY } from './weights.js';

export interface Likeness {
  /** Only what so few vectors have brings two of them together. */
  readonly rare: number;
  /** And only so many of a vector's heaviest words. */
  readonly heaviest: number;
  /** Pairs less alike are left out. */
  readonly least?: number;
}

/**
 * For each vector, how much it is like the others that it may have to do with; both ways, none with itself.
 * @param wanted the pairs to look at, the earlier one first; all by default
 */
export function likenessOf(
  vectors: readonly Vector[],
  how: Likeness = STORY,
  wanted: (a: number, b: number) => boolean = () => true,
): readonly Map<number, number>[] {
  const like = vectors.map(() => new Map<number, number>());
  for (const [a, others] of candidates(vectors, how).entries()) {
    for (const b of others) {
      if (!wanted(a, b)) continue;
      const value = cosine(vectors[a]!, vectors[b]!);
      if (value < (how.least ?? 0)) continue;
      like[a]!.set(b, value);
      like[b]!.set(a, value);
    }
  }
  return like;
}

/** For each vector the later ones with which it shares what is rare, from an inverted index. */
function candidates(vectors: readonly Vector[], { rare, heaviest }: Likeness): readonly ReadonlySet<number>[] {
  const index = new Map<string, number[]>();
  for (const [at, vector] of vectors.entries()) {
    const own = [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, heaviest);
    for (const [key] of own) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  }
  const found = vectors.map(() => new Set<number>());
  for (const holders of index.values()) {
    if (holders.length > rare) continue;
    for (const [rank, a] of holders.entries()) for (const b of holders.slice(rank + 1)) found[a]!.add(b);
  }
  return found;
}
