import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { program } from '../version.js';
import { openCacheFolder } from './cache-folder.js';

/** Analyses of earlier runs, in `.chancery/analyses` beside the spec. They only choose what is printed. */
export interface AnalysisCache {
  analysis(article: Article, focus: readonly string[], analyse: () => Promise<Analysis>): Promise<Analysis>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

export function openAnalysisCache(specFolder: string): AnalysisCache {
  const folder = openCacheFolder(specFolder, 'analyses');
  return {
    analysis: ({ textSha256, title, published, language, paragraphs }, focus, analyse) =>
      folder.kept([program, textSha256, title, published, language, paragraphs, focus], analyse),
    trim: folder.trim,
  };
}
