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

/** Each is of a whole digest. */
const MOST = 50;

export function openStoryCache(specFolder: string): StoryCache {
  const folder = openCacheFolder(specFolder, 'stories');
  return {
    grouped(articles, analyses, language, group) {
      const told = articles.map(({ id, sha256, textSha256, title, outlet, published, language: own }) => {
        const countries = (analyses.get(id)?.entities ?? []).filter(({ type }) => type === 'country');
        return [id, sha256, textSha256, title, outlet, published, own, countries];
      });
      return folder.kept([program, language, told], group);
    },
    trim: (most = MOST) => folder.trim(most),
  };
}
