import { dirname } from 'node:path';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import type { Spec } from '../types/spec.js';
import type { AnalysisCache } from './analysis-cache.js';
import type { ArticleCache } from './article-cache.js';
import type { ChoiceCache } from './choice-cache.js';
import type { Memory } from './memory.js';
import type { StoryCache } from './story-cache.js';

export interface Caches {
  /** Of a digest, which reads many articles and cites few; those that are cited are read in any case, for the proof. */
  readonly articles?: ArticleCache;
  readonly analyses: AnalysisCache;
  readonly stories: StoryCache;
  readonly choices: ChoiceCache;
}

export type ReadArticle = (source: Source) => Promise<Article>;

/** What was read, analysed and chosen is kept beside the spec, so that the next build makes only what is new. */
export async function cachesOf(spec: Pick<Spec, 'path' | 'kind'>): Promise<Caches> {
  const { openAnalysisCache } = await import('./analysis-cache.js');
  const { openArticleCache } = await import('./article-cache.js');
  const { openChoiceCache } = await import('./choice-cache.js');
  const { openStoryCache } = await import('./story-cache.js');
  const folder = dirname(spec.path);
  const caches = {
    ...(spec.kind === 'digest' ? { articles: openArticleCache(folder) } : {}),
    analyses: openAnalysisCache(folder),
    stories: openStoryCache(folder),
    choices: openChoiceCache(folder),
  };
  await Promise.all(Object.values(caches).map((cache) => cache.trim()));
  return caches;
}

/** An article of this run, else of an earlier one, else read. */
export function articlesOf(memory: Memory, caches: Caches | undefined) {
  return (source: Source, read: ReadArticle): Promise<Article> => {
    const fresh = memory.fresh.reading(read);
    return memory.article(source, (own) => caches?.articles?.article(own, fresh) ?? fresh(own));
  };
}

/** An analysis of this run, else of an earlier one, else made. */
export function analysesOf(memory: Memory, caches: Caches | undefined) {
  return (article: Article, focus: readonly string[], make: () => Promise<Analysis>): Promise<Analysis> =>
    memory.analysis(article, focus, () => caches?.analyses.analysis(article, focus, make) ?? make());
}

/** A choice of this run, else of an earlier one, else made; `asked` is all that it depends on besides the articles. */
export function choicesOf(memory: Memory, caches: Caches | undefined) {
  return <T>(
    articles: readonly Article[],
    analyses: readonly Analysis[],
    asked: unknown,
    choose: () => Promise<T>,
  ): Promise<T> => memory.choice(analyses, asked, () => caches?.choices.choice(articles, asked, choose) ?? choose());
}
