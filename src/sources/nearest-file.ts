import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The existing path most like one that does not exist, with the same folder part as it was written; undefined where
 * nothing comes near. Looks in the same folder only.
 */
export async function nearestFile(folder: string, written: string): Promise<string | undefined> {
  const names = await readdir(join(folder, dirname(written))).catch(() => [] as string[]);
  const wanted = basename(written).toLowerCase().slice(0, 100);
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(wanted.length * 0.4)) + 1;
  for (const name of names.slice(0, 2000).sort()) {
    const distance = editDistance(wanted, name.toLowerCase().slice(0, 100));
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  if (best === undefined) return undefined;
  const start = written.slice(0, written.length - basename(written).length);
  return `${start}${best}`;
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
