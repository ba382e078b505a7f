import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Story } from '../types/story.js';
import { agreementsOf } from './agreement.js';
import { cluster } from './cluster.js';
import { copiesOf } from './copies.js';
import { disputesOf } from './disputes.js';
import { once } from './once.js';
import { reportsOf } from './reports.js';
import { storyLikeness } from './story-likeness.js';
import { lex } from './tokens.js';
import { STORY } from './weights.js';

/**
 * Groups articles that tell one event by average link over TF-IDF of names, numbers and words, with countries where dates
 * are near or languages differ; every article is in one story, copies of one text always in the same; stories in the order of their first article.
 * What a story agrees and differs on is sought when it is first asked for: a digest prints a few of hundreds.
 * @param options `language` of the document: reports in it come first
 */
export function findStories(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  { language }: { readonly language?: string } = {},
): readonly Story[] {
  const lexed = lex(articles);
  const copies = copiesOf(articles, lexed);
  const at = new Map(articles.map(({ id }, index) => [id, index]));
  const together = copies.map((group) => group.map((id) => at.get(id)!));
  const groups = cluster(storyLikeness(lexed, analyses), STORY.alike, together);
  const given = new Map<string, number>();
  return groups.map((group) => {
    const members = group.map((index) => articles[index]!);
    const ids = new Set(members.map(({ id }) => id));
    const own = copies.filter(([first]) => ids.has(first!));
    const agreements = once(() => agreementsOf(members, analyses, own, lexed));
    const disputes = once(() => disputesOf(members, analyses, own));
    return {
      id: storyId(members, given),
      members: [...ids],
      reports: reportsOf(members, own, language, lexed),
      get agreements() {
        return agreements();
      },
      get disputes() {
        return disputes();
      },
    };
  });
}

/** The same for the same articles, whatever their order. */
function storyId(members: readonly Article[], given: Map<string, number>): string {
  const id = `story-${members
    .map(({ sha256 }) => sha256)
    .sort()[0]!
    .slice(0, 8)}`;
  const count = (given.get(id) ?? 0) + 1;
  given.set(id, count);
  return count === 1 ? id : `${id}~${count}`;
}
