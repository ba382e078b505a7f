import type { Analysis } from './types/analysis.js';
import type { Article } from './types/article.js';
import type { Evidence, Verdict } from './types/evidence.js';
import type { Source } from './types/source.js';
import type { Story } from './types/story.js';

export { analyzeArticle, analyzeText } from './analysis/analyze.js';
export { extractArticle, plainArticle } from './articles/library.js';
export { ChanceryError, type ErrorKind, EXIT, type Problem } from './errors.js';
export { openPrinter, type Printer } from './pdf/printer.js';
export { type BuildOptions, type BuildResult, build } from './pipeline.js';
export { loadSpec } from './spec/load.js';
export type * from './types/analysis.js';
export type * from './types/article.js';
export type * from './types/brief.js';
export type * from './types/evidence.js';
export type * from './types/page.js';
export type * from './types/selection.js';
export type * from './types/source.js';
export type * from './types/span.js';
export type * from './types/spec.js';
export type * from './types/story.js';

/** Groups articles that tell one event. Every article is in exactly one story. */
export async function findStories(articles: readonly Article[]): Promise<readonly Story[]> {
  const stage = await import('./stories/find-stories.js');
  return stage.findStories(articles, await analysesOf(articles));
}

/** The days that matter in `articles`, each with the sentences that tell it, oldest first. */
export async function buildChronology(
  articles: readonly Article[],
  options: { readonly from: string; readonly to: string; readonly dates: number; readonly sentences: number },
) {
  const stage = await import('./stories/chronology.js');
  return stage.buildChronology(articles, await analysesOf(articles), options);
}

/** Proves an evidence file from its sources: read articles, or sources that are read and extracted here. */
export async function verifyEvidence(evidence: Evidence, sources: readonly (Article | Source)[]): Promise<Verdict> {
  const [{ readArticle }, { decodedText }, stage] = await Promise.all([
    import('./articles/read-article.js'),
    import('./articles/decoded-text.js'),
    import('./verify/verify-evidence.js'),
  ]);
  const raw = sources.flatMap((source) => ('bytes' in source ? [source] : []));
  const read = sources.flatMap((source) => ('bytes' in source ? [] : [source]));
  const articles = [...read, ...(await Promise.all(raw.map((source) => readArticle(source))))];
  return stage.verifyEvidence(evidence, articles, new Map(raw.map((source) => [source.id, decodedText(source)])));
}

async function analysesOf(articles: readonly Article[]): Promise<ReadonlyMap<string, Analysis>> {
  const { analyzeArticle } = await import('./analysis/analyze.js');
  const pairs = await Promise.all(
    articles.map(async (article) => [article.id, await analyzeArticle(article)] as const),
  );
  return new Map(pairs);
}
