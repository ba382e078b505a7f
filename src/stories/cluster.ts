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
  const sizes = like.map(() => 1);
  const nearest = new Int32Array(like.length).fill(-1);
  const values = new Float64Array(like.length).fill(-1);
  const find = (a: number) => {
    nearest[a] = -1;
    values[a] = -1;
    for (const [b, sum] of like[a]!) {
      const value = sum / (sizes[a]! * sizes[b]!);
      if (value > values[a]! || (value === values[a] && b < nearest[a]!)) [nearest[a], values[a]] = [b, value];
    }
  };
  const merge = (a: number, b: number) => {
    groups.get(a)!.push(...groups.get(b)!);
    groups.delete(b);
    sizes[a] = sizes[a]! + sizes[b]!;
    [nearest[b], values[b]] = [-1, -1];
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
    const a = largest(values);
    const b = nearest[a] ?? -1;
    if (b < 0 || values[a]! < alike) break;
    merge(a, b);
    find(a);
    for (const [other, sum] of like[a]!) {
      const now = sum / (sizes[a]! * sizes[other]!);
      if (nearest[other] === a || nearest[other] === b) find(other);
      else if (now > values[other]! || (now === values[other] && a < nearest[other]!))
        [nearest[other], values[other]] = [a, now];
    }
  }
  return [...groups.values()].map((group) => group.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

/** The place of the largest value, the first of equals. */
function largest(values: Float64Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if (values[at]! > values[best]!) best = at;
  return best;
}
