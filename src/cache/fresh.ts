import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import type { ReadArticle } from './caches.js';
import { sourceKey } from './source-key.js';

/**
 * Articles that this run has read from the sources themselves and not from what an earlier run kept: where the bytes are
 * still the same, a proof need not read them a second time.
 */
export interface Fresh {
  /** Reads, and remembers. */
  reading(read: ReadArticle): ReadArticle;
  /** What was read from the same bytes, else read now. */
  article(source: Source, read: ReadArticle): Promise<Article>;
}

/** @param most articles that are remembered; beyond them the oldest is forgotten. */
export function openFresh(most: number): Fresh {
  const known = new Map<string, Article>();
  const keyOf = (source: Source) => JSON.stringify(sourceKey(source));
  const reading =
    (read: ReadArticle): ReadArticle =>
    async (source) => {
      const article = await read(source);
      const key = keyOf(source);
      if (known.size >= most && !known.has(key)) known.delete(known.keys().next().value!);
      known.set(key, article);
      return article;
    };
  return { reading, article: async (source, read) => known.get(keyOf(source)) ?? reading(read)(source) };
}
