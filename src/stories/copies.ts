import { words } from '../text/words.js';
import type { Article } from '../types/article.js';

const SHINGLE = 4;
/** Of the shorter text's four-word runs, the share that makes it a copy (findings: 96 % of duplicates, few others). */
const COPY = 0.5;

/** Groups of articles that carry one text: syndicated copies, which are no independent reports. */
export function copiesOf(articles: readonly Article[]): readonly (readonly string[])[] {
  const shingles = articles.map(({ text }) => shinglesOf(text));
  const groups: number[][] = [];
  for (const index of articles.keys()) {
    const group = groups.find((members) =>
      members.some((other) => containment(shingles[index]!, shingles[other]!) >= COPY),
    );
    if (group === undefined) groups.push([index]);
    else group.push(index);
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.map((index) => articles[index]!.id));
}

function shinglesOf(text: string): ReadonlySet<string> {
  const all = words(text.toLowerCase());
  return new Set(
    all.slice(0, Math.max(0, all.length - SHINGLE + 1)).map((_, at) => all.slice(at, at + SHINGLE).join(' ')),
  );
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}
