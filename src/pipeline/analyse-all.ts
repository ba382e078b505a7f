import { analysesOf, type Caches } from '../cache/caches.js';
import type { Memory } from '../cache/memory.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Spec } from '../types/spec.js';
import { turn } from './turn.js';

/** Articles between two reports of progress, and below which there is one report of all. */
const REPORTED = 20;

/** The analysis of each article by its id, from what is kept where it is kept. */
export async function analyseAll(
  articles: readonly Article[],
  spec: Spec,
  cache: Caches | undefined,
  memory: Memory,
  step: (name: string) => Promise<void>,
): Promise<ReadonlyMap<string, Analysis>> {
  const { analyzeArticle } = await import('../analysis/analyze.js');
  const { focusOf } = await import('../spec/title-focus.js');
  const focus = focusOf(spec);
  const analyses = new Map<string, Analysis>();
  const keep = analysesOf(memory, cache);
  for (const [index, article] of articles.entries()) {
    if (index % REPORTED === 0)
      await step(articles.length < REPORTED ? 'analysing' : `analysing ${index + 1} of ${articles.length}`);
    else await turn();
    const make = () => analyzeArticle(article, { focus: [...focus] });
    analyses.set(article.id, await keep(article, focus, make));
  }
  return analyses;
}
