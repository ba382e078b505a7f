/** The entry of `known` that a slip of the hand turns `word` into, if one is near: at most a third of its letters off. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((entry) => ({ entry, distance: distance(word.toLowerCase(), entry.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.entry.length / 3)) ? best.entry : undefined;
}

/** Damerau–Levenshtein distance with neighbouring swaps (optimal string alignment). */
function distance(a: string, b: string): number {
  const [from, to] = [a.slice(0, 80), b.slice(0, 80)];
  const rows = Array.from({ length: from.length + 1 }, (_, i) => [i, ...Array<number>(to.length).fill(0)]);
  for (let j = 0; j <= to.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= from.length; i += 1) {
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[from.length]![to.length]!;
}
