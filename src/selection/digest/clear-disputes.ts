import { foldSpace } from '../../text/fold.js';
import type { Article } from '../../types/article.js';
import type { Dispute, DisputedFigure, Story } from '../../types/story.js';

/**
 * The disputes of a story that can stand side by side, with who says which: figures of named outlets that differ, none of
 * which gives two of them, for an outlet that does is speaking of several things; or figures within one article of a named
 * outlet, which names somebody else for each.
 */
export function clearDisputes({ disputes }: Story, articles: readonly Article[]): readonly Dispute[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return disputes.flatMap((dispute): Dispute[] => {
    const outlets = dispute.figures.map(({ article }) => byId.get(article)?.outlet);
    if (outlets.some((outlet) => outlet === undefined)) return [];
    if (areOneEach(dispute.figures.map(({ value }, index) => [outlets[index]!, value])))
      return [{ ...dispute, figures: dispute.figures.map(({ by: _, ...figure }) => figure) }];
    return isWithin(dispute.figures, byId) ? [dispute] : [];
  });
}

/** Whether there are several givers, and none gives two values. */
function areOneEach(pairs: readonly (readonly [giver: string, value: number])[]): boolean {
  const said = new Map<string, Set<number>>();
  for (const [giver, value] of pairs) said.set(giver, (said.get(giver) ?? new Set()).add(value));
  return said.size > 1 && [...said.values()].every(({ size }) => size === 1);
}

function isWithin(figures: readonly DisputedFigure[], articles: ReadonlyMap<string, Article>): boolean {
  const { text } = articles.get(figures[0]!.article)!;
  if (figures.some(({ article, by }) => by === undefined || article !== figures[0]!.article)) return false;
  return areOneEach(figures.map(({ by, value }) => [foldSpace(text.slice(by!.start, by!.end)).toLowerCase(), value]));
}
