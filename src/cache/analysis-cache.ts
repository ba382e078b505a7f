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
      folder.kept([program, textSha256, title, published, language, paragraphs, focus], analyse, isAnalysis),
    trim: folder.trim,
  };
}

const LISTS = ['sentences', 'quotes', 'entities', 'dates', 'quantities', 'facts'] as const;

function isAnalysis(value: Analysis): boolean {
  return typeof value.language === 'string' && LISTS.every((list) => Array.isArray(value[list]));
}
