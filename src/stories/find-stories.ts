import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Story } from '../types/story.js';
import { agreementsOf } from './agreement.js';
import { copiesOf } from './copies.js';
import { disputesOf } from './disputes.js';
import { reportsOf } from './reports.js';
import { cosine, type Vector, vectorsOf } from './vectors.js';

/** Articles at least so alike on average tell one event. */
const ALIKE = 0.22;

/**
 * Groups articles that tell one event by average link over TF-IDF; every article is in one story, stories in the order
 * of their first article. Within a story: copies of one text, facts that several outlets report, figures that differ.
 */
export function findStories(articles: readonly Article[], analyses: ReadonlyMap<string, Analysis>): readonly Story[] {
  const vectors = vectorsOf(
    articles.map(({ title, text, language }) => ({ text: `${title}\n${title}\n${text}`, language })),
  );
  return cluster(vectors).map((group) => {
    const members = group.map((index) => articles[index]!);
    const copies = copiesOf(members);
    return {
      id: storyId(members),
      members: members.map(({ id }) => id),
      reports: reportsOf(members, copies),
      agreements: agreementsOf(members, analyses, copies),
      disputes: disputesOf(members, analyses),
    };
  });
}

/** Average link, the nearest pair first, while any pair is alike enough. */
function cluster(vectors: readonly Vector[]): readonly (readonly number[])[] {
  let groups: number[][] = vectors.map((_, index) => [index]);
  const link = vectors.map((a) => vectors.map((b) => cosine(a, b)));
  const sums = link.map((row) => [...row]);
  const alive = new Set(groups.keys());
  for (;;) {
    let best = { value: ALIKE, a: -1, b: -1 };
    for (const a of alive) {
      for (const b of alive) {
        if (b <= a) continue;
        const value = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
        if (value > best.value) best = { value, a, b };
      }
    }
    if (best.a < 0) break;
    groups = groups.map((group, index) => (index === best.a ? [...group, ...groups[best.b]!] : group));
    for (const other of alive) {
      sums[best.a]![other]! += sums[best.b]![other]!;
      sums[other]![best.a] = sums[best.a]![other]!;
    }
    alive.delete(best.b);
  }
  return [...alive].map((index) => groups[index]!.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** The same for the same articles, whatever their order. */
function storyId(members: readonly Article[]): string {
  const first = members.map(({ sha256 }) => sha256).sort()[0]!;
  return `story-${first.slice(0, 8)}`;
}
