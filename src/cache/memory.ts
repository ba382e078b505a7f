import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import type { Story } from '../types/story.js';
import { sourceKey } from './source-key.js';

/** Entries beyond which the oldest is forgotten: a run of a thousand briefs must not hold every article. */
const MOST = 400;

/**
 * What one run has read and analysed: the same bytes under the same name, with the same words of the spec on them, give the
 * same article, so that briefs which share their sources share the work.
 */
export interface Memory {
  article(source: Source, read: (source: Source) => Promise<Article>): Promise<Article>;
  analysis(article: Article, focus: readonly string[], analyse: () => Promise<Analysis>): Promise<Analysis>;
  /** The stories of the same articles, for a document in `language`. */
  stories(
    articles: readonly Article[],
    language: string,
    find: () => Promise<readonly Story[]>,
  ): Promise<readonly Story[]>;
}

export function openMemory(): Memory {
  const articles = new Map<string, Promise<Article>>();
  const stories = new Map<string, Promise<readonly Story[]>>();
  const analyses = new WeakMap<Article, Map<string, Promise<Analysis>>>();
  const numbers = new WeakMap<Article, number>();
  let count = 0;
  const numberOf = (article: Article) => {
    if (!numbers.has(article)) numbers.set(article, count++);
    return numbers.get(article)!;
  };
  return {
    article: (source, read) => kept(articles, JSON.stringify(sourceKey(source)), () => read(source)),
    analysis(article, focus, analyse) {
      const own = analyses.get(article) ?? new Map<string, Promise<Analysis>>();
      analyses.set(article, own);
      return kept(own, JSON.stringify(focus), analyse);
    },
    stories(told, language, find) {
      // the same articles, not merely like ones: what the spec says of a source makes another article
      const key = told.map(numberOf);
      return kept(stories, JSON.stringify([language, key]), find);
    },
  };
}

function kept<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= MOST) map.delete(map.keys().next().value!);
  const made = make();
  map.set(key, made);
  made.catch(() => map.delete(key));
  return made;
}
