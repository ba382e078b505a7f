import type { MissingSource } from '../sources/read-sources.js';
import type { Article } from '../types/article.js';
import type { Brief, Standing } from '../types/brief.js';
import type { Spec } from '../types/spec.js';

const OUT_OF_DATE = 'approval out of date: the document has changed since it was approved';

/** What a warning may be about. */
export interface Told {
  readonly spec: Spec;
  readonly missing: readonly MissingSource[];
  readonly articles: readonly Article[];
  /** The choice's own. */
  readonly chosen: readonly string[];
  readonly brief: Brief;
  readonly fit: Standing;
}

/** What whoever signs the document should know of how it came about, in the order of the way of the data. */
export async function warningsOf({ spec, missing, articles, chosen, brief, fit }: Told): Promise<readonly string[]> {
  const { specWarnings } = await import('../spec/warnings.js');
  const { idleOrder } = await import('../selection/idle-decisions.js');
  return [
    ...specWarnings(spec),
    ...missing.map(({ label, problem }) => `${label} was not read: ${problem}`),
    ...articles.flatMap(articleWarnings),
    ...chosen,
    ...idleOrder(spec.review, brief),
    ...(spec.review.approved !== undefined && brief.approved === undefined ? [OUT_OF_DATE] : []),
    ...(spec.page.count === 1 && fit.fill < 0.5 ? [shortPage(fit.fill)] : []),
  ];
}

function articleWarnings(article: Article): readonly string[] {
  return article.warnings.map((warning) => (warning.includes(article.id) ? warning : `${article.id}: ${warning}`));
}

function shortPage(fill: number): string {
  return `the page is ${Math.round(fill * 100)} % full: the sources have no more to say`;
}

/** @param why what kept the PDF from the standards. */
export function plainPdf(why: string): string {
  return `the PDF is plain and claims neither PDF/UA-1 nor PDF/A-3a: it has ${why}`;
}
