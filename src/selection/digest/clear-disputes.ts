import type { Article } from '../../types/article.js';
import type { Dispute, Story } from '../../types/story.js';

/**
 * The disputes of a story that can stand side by side: figures of named outlets that differ, none of which gives two of
 * them. An outlet that does is speaking of several things.
 */
export function clearDisputes({ disputes }: Story, articles: readonly Article[]): readonly Dispute[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  return disputes.filter(({ figures }) => {
    const said = new Map<string, Set<number>>();
    for (const { article, value } of figures) {
      const outlet = outlets.get(article);
      if (outlet === undefined) return false;
      said.set(outlet, (said.get(outlet) ?? new Set()).add(value));
    }
    return said.size > 1 && [...said.values()].every(({ size }) => size === 1);
  });
}
