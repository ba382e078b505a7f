import { ChanceryError } from '../errors.js';
import type { Article } from '../types/article.js';
import type { Spec } from '../types/spec.js';

/** Of a digest the articles of its period, languages and words. @throws ChanceryError of kind `source` where none is left. */
export async function taken(articles: readonly Article[], spec: Spec): Promise<readonly Article[]> {
  if (spec.digest === undefined) return articles;
  const { narrow } = await import('../selection/digest/narrow.js');
  const own = narrow(articles, spec.digest);
  if (own.length > 0) return own;
  const { from, to } = spec.digest.period ?? {};
  const days = from === undefined ? '' : ` of ${from} to ${to}`;
  throw new ChanceryError('source', {
    file: spec.path,
    message: `none of the ${articles.length} articles is${days} and of the languages and words that the spec picks`,
    fix: 'widen period, week or pick, or add sources',
  });
}
