import type { Grouped } from '../stories/find-stories.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { program } from '../version.js';
import { openCacheFolder } from './cache-folder.js';

/**
 * How earlier runs grouped the same articles, in `.chancery/stories` beside the spec: a digest that is built again, with other
 * decisions or another title, need not compare every article with the others.
 */
export interface StoryCache {
  grouped(
    articles: readonly Article[],
    analyses: ReadonlyMap<string, Analysis>,
    language: string,
    group: () => Promise<Grouped>,
  ): Promise<Grouped>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

/** Each is of a whole document. */
const MOST = 1000;

export function openStoryCache(specFolder: string): StoryCache {
  const folder = openCacheFolder(specFolder, 'stories');
  return {
    grouped(articles, analyses, language, group) {
      const told = articles.map(({ id, sha256, textSha256, title, outlet, published, language: own }) => {
        const countries = (analyses.get(id)?.entities ?? []).filter(({ type }) => type === 'country');
        return [id, sha256, textSha256, title, outlet, published, own, countries];
      });
      return folder.kept([program, language, told], group, (grouped) => isOf(grouped, articles));
    },
    trim: (most = MOST) => folder.trim(most),
  };
}

/** Whether every article is in one story, and nothing else in any; of an entry of another shape it throws, or says no. */
function isOf({ stories, copies }: Grouped, articles: readonly Article[]): boolean {
  const left = new Set(articles.map(({ id }) => id));
  const whole = stories.every(({ members, reports }) => {
    const own = new Set(members);
    const told = reports.flatMap(({ article, copies: others }) => [article, ...others]);
    return reports.length > 0 && told.every((id) => own.has(id)) && members.every((id) => left.delete(id));
  });
  const known = new Set(articles.map(({ id }) => id));
  return whole && left.size === 0 && copies.flat().every((id) => known.has(id));
}
