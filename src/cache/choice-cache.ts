import type { Article } from '../types/article.js';
import { program } from '../version.js';
import { openCacheFolder } from './cache-folder.js';

/**
 * What earlier runs chose of the same articles, in `.chancery/choices` beside the spec: a document that is built
 * again for another desk, with another marking or in another theme need not choose again. A choice only says what is printed: the
 * proof reads the sources.
 */
export interface ChoiceCache {
  /** @param asked everything else that the choice depends on. */
  choice<T>(articles: readonly Article[], asked: unknown, choose: () => Promise<T>): Promise<T>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

/** Each is of a whole document. */
const MOST = 1000;

export function openChoiceCache(specFolder: string): ChoiceCache {
  const folder = openCacheFolder(specFolder, 'choices');
  return {
    choice(articles, asked, choose) {
      const chosenFrom = articles.map(({ text: _, ...article }) => article); // its textSha256 stands for its text
      return folder.kept([program, asked, chosenFrom], choose);
    },
    trim: (most = MOST) => folder.trim(most),
  };
}
