/**
 * Average link, the nearest pair first, while any pair is at least `alike`. Pairs that `like` does not hold count as 0.
 * @param like for each item its likeness to others, both ways; it is used up
 * @param together groups that are one from the start
 * @returns groups of indices, each in order, by their first
 */
export function cluster(
  like: readonly Map<number, number>[],
  alike: number,
  together: readonly (readonly number[])[] = [],
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>(like.map((_, index) => [index, [index]]));
  const nearest = new Map<number, readonly [index: number, value: number]>();
  const find = (a: number) => {
    let best: readonly [number, number] = [-1, -1];
    for (const [b, sum] of like[a]!) {
      const value = sum / (groups.get(a)!.length * groups.get(b)!.length);
      if (value > best[1] || (value === best[1] && b < best[0])) best = [b, value];
    }
    nearest.set(a, best);
  };
  const merge = (a: number, b: number) => {
    groups.get(a)!.push(...groups.get(b)!);
    groups.delete(b);
    nearest.delete(b);
    for (const [other, sum] of like[b]!) {
      like[other]!.delete(b);
      if (other === a) continue;
      const total = (like[a]!.get(other) ?? 0) + sum;
      like[a]!.set(other, total);
      like[other]!.set(a, total);
    }
    like[b]!.clear();
  };
  for (const [first, ...rest] of together) for (const other of rest) merge(first!, other);
  for (const a of groups.keys()) find(a);
  for (;;) {
    const [a, [b, value]] = mostAlike(nearest);
    if (b < 0 || value < alike) break;
    merge(a, b);
    find(a);
    for (const [other, sum] of like[a]!) {
      const [nearer, best] = nearest.get(other)!;
      const now = sum / (groups.get(a)!.length * groups.get(other)!.length);
      if (nearer === a || nearer === b) find(other);
      else if (now > best || (now === best && a < nearer)) nearest.set(other, [a, now]);
    }
  }
  return [...groups.values()].map((group) => group.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

function mostAlike(
  nearest: ReadonlyMap<number, readonly [number, number]>,
): readonly [number, readonly [number, number]] {
  let best: readonly [number, readonly [number, number]] = [-1, [-1, -1]];
  for (const entry of nearest) if (entry[1][1] > best[1][1]) best = entry;
  return best;
}
