import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import { program } from '../version.js';
import { openCacheFolder } from './cache-folder.js';
import { sourceKey } from './source-key.js';

/**
 * Articles that earlier runs read, in `.chancery/articles` beside the spec. They only choose what is printed: the proof reads
 * what is cited from the sources themselves.
 */
export interface ArticleCache {
  article(source: Source, read: (source: Source) => Promise<Article>): Promise<Article>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

export function openArticleCache(specFolder: string): ArticleCache {
  const folder = openCacheFolder(specFolder, 'articles');
  return {
    article: (source, read) => folder.kept([program, ...sourceKey(source)], () => read(source), isArticle),
    trim: folder.trim,
  };
}

const WORDS = ['id', 'sha256', 'textSha256', 'title', 'language', 'text'] as const;
const LISTS = ['deks', 'byline', 'paragraphs', 'given', 'warnings'] as const;

function isArticle(value: Article): boolean {
  return WORDS.every((field) => typeof value[field] === 'string') && LISTS.every((list) => Array.isArray(value[list]));
}
