import { words } from '../text/words.js';
import type { Article } from '../types/article.js';

const SHINGLE = 4;
/** Of the shorter text's four-word runs, the share that makes it a copy (findings: 96 % of duplicates, few others). */
const COPY = 0.5;
/** A run that more texts have is a phrase of the trade and tells no copy. */
const COMMON = 40;

/** Groups of articles that carry one text: syndicated copies, which are no independent reports. */
export function copiesOf(articles: readonly Article[]): readonly (readonly string[])[] {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const groupOf = articles.map((_, index) => [index]);
  for (const [pair, shared] of sharedRuns(shingles)) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    if (groupOf[a] === groupOf[b] || shared < COPY * Math.min(shingles[a]!.size, shingles[b]!.size)) continue;
    const joined = [...groupOf[a]!, ...groupOf[b]!].sort((x, y) => x - y);
    for (const index of joined) groupOf[index] = joined;
  }
  return [...new Set(groupOf)]
    .filter(({ length }) => length > 1)
    .map((group) => group.map((index) => articles[index]!.id));
}

function shinglesOf(text: string): ReadonlySet<string> {
  const all = words(text.toLowerCase());
  return new Set(
    all.slice(0, Math.max(0, all.length - SHINGLE + 1)).map((_, at) => all.slice(at, at + SHINGLE).join(' ')),
  );
}

/** For each pair of texts that share runs how many, from an inverted index. */
function sharedRuns(shingles: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const index = new Map<string, number[]>();
  for (const [at, own] of shingles.entries()) {
    for (const run of own) {
      const known = index.get(run);
      if (known === undefined) index.set(run, [at]);
      else known.push(at);
    }
  }
  const shared = new Map<string, number>();
  for (const holders of index.values()) {
    if (holders.length < 2 || holders.length > COMMON) continue;
    for (const [rank, a] of holders.entries()) {
      for (const b of holders.slice(rank + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  return shared;
}
