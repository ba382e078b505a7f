import { cosine, type Vector } from './vectors.js';
import { STORY } from './weights.js';

/** For each vector, how much it is like the others that it may have to do with; both ways, none with itself. */
export function likenessOf(vectors: readonly Vector[]): readonly Map<number, number>[] {
  const like = vectors.map(() => new Map<number, number>());
  for (const [a, others] of candidates(vectors).entries()) {
    for (const b of others) {
      const value = cosine(vectors[a]!, vectors[b]!);
      like[a]!.set(b, value);
      like[b]!.set(a, value);
    }
  }
  return like;
}

/** For each vector the later ones with which it shares what is rare, from an inverted index. */
function candidates(vectors: readonly Vector[]): readonly ReadonlySet<number>[] {
  const index = new Map<string, number[]>();
  for (const [at, vector] of vectors.entries()) {
    const heaviest = [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, STORY.heaviest);
    for (const [key] of heaviest) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  }
  const found = vectors.map(() => new Set<number>());
  for (const holders of index.values()) {
    if (holders.length > STORY.rare) continue;
    for (const [rank, a] of holders.entries()) for (const b of holders.slice(rank + 1)) found[a]!.add(b);
  }
  return found;
}
