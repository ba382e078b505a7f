import { cosinesWith, type Sparse } from './sparse.js';
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
 * @param spell the words behind the numbers, by which words of one weight are put in order
 * @param wanted the pairs to look at, the earlier one first; all by default
 */
export function likenessOf(
  vectors: readonly Sparse[],
  spell: (key: number) => string,
  how: Likeness = STORY,
  wanted: (a: number, b: number) => boolean = () => true,
): readonly Map<number, number>[] {
  const like = vectors.map(() => new Map<number, number>());
  const cosines = cosinesWith(vectors);
  const candidates = candidatesOf(vectors, spell, how);
  for (const [a, vector] of vectors.entries()) {
    const others = candidates(a).filter((b) => wanted(a, b));
    for (const [at, value] of cosines(vector, others).entries()) {
      if (value < (how.least ?? 0)) continue;
      like[a]!.set(others[at]!, value);
      like[others[at]!]!.set(a, value);
    }
  }
  return like;
}

/** For each vector the later ones with which it shares what is rare, from an inverted index. */
function candidatesOf(
  vectors: readonly Sparse[],
  spell: (key: number) => string,
  { rare, heaviest }: Likeness,
): (a: number) => readonly number[] {
  const index = new Map<number, number[]>();
  const heavy = vectors.map((vector) => heaviestOf(vector, heaviest, spell));
  for (const [at, keys] of heavy.entries()) {
    for (const key of keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  }
  const met = new Int32Array(vectors.length).fill(-1);
  return (a) => {
    const found: number[] = [];
    for (const key of heavy[a]!) {
      const holders = index.get(key)!;
      if (holders.length > rare) continue;
      for (const b of holders) {
        if (b <= a || met[b] === a) continue;
        met[b] = a;
        found.push(b);
      }
    }
    return found;
  };
}

/** The `most` heaviest words; of equals the first by the alphabet, whatever the order of the articles. */
function heaviestOf({ keys, weights }: Sparse, most: number, spell: (key: number) => string): readonly number[] {
  if (keys.length <= most) return keys;
  const least = weights.slice().sort()[keys.length - most]!;
  const above = keys.filter((_, at) => weights[at]! > least);
  const equal = keys.filter((_, at) => weights[at] === least);
  const bySpelling = equal.length > most - above.length ? sortedBy(equal, spell) : equal;
  return [...above, ...bySpelling.slice(0, most - above.length)];
}

function sortedBy(keys: readonly number[], spell: (key: number) => string): readonly number[] {
  const spelled = keys.map((key) => ({ key, word: spell(key) }));
  return spelled.sort((a, b) => (a.word < b.word ? -1 : 1)).map(({ key }) => key);
}
