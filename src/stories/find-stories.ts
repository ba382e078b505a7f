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

/** Which articles tell one event, in which order, and who else carries their texts: all that takes a look at every article. */
export interface Grouped {
  readonly stories: readonly Pick<Story, 'id' | 'members' | 'reports'>[];
  /** Groups of articles that carry one text. */
  readonly copies: readonly (readonly string[])[];
}

/**
 * Groups articles that tell one event by average link over TF-IDF of names, numbers and words, with countries where dates
 * are near or languages differ; every article is in one story, copies of one text always in the same; stories in the order of their first article.
 * @param language of the document: reports in it come first
 */
export function groupStories(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  language?: string,
): Grouped {
  const lexed = lex(articles);
  const copies = copiesOf(articles, lexed);
  const at = new Map(articles.map(({ id }, index) => [id, index]));
  const together = copies.map((group) => group.map((id) => at.get(id)!));
  const groups = cluster(storyLikeness(lexed, analyses), STORY.alike, together);
  const given = new Map<string, number>();
  const stories = groups.map((group) => {
    const members = group.map((index) => articles[index]!);
    const own = copiesAmong(members, copies);
    const ids = members.map(({ id }) => id);
    return { id: storyId(members, given), members: ids, reports: reportsOf(members, own, language, lexed) };
  });
  return { stories, copies };
}

/**
 * The stories of these articles. What a story agrees and differs on is sought when it is first asked for: a digest prints a
 * few of hundreds.
 * @param options `language` of the document: reports in it come first; `grouped`, where the same articles were grouped before
 */
export function findStories(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  { language, grouped }: { readonly language?: string; readonly grouped?: Grouped } = {},
): readonly Story[] {
  const { stories, copies } = grouped ?? groupStories(articles, analyses, language);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return stories.map((story) => {
    const members = story.members.map((id) => byId.get(id)!);
    const own = copiesAmong(members, copies);
    const agreements = once(() => agreementsOf(members, analyses, own));
    const disputes = once(() => disputesOf(members, analyses, own));
    return {
      ...story,
      get agreements() {
        return agreements();
      },
      get disputes() {
        return disputes();
      },
    };
  });
}

function copiesAmong(members: readonly Article[], copies: Grouped['copies']): Grouped['copies'] {
  const ids = new Set(members.map(({ id }) => id));
  return copies.filter(([first]) => ids.has(first!));
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
