import type { ReadArticle } from '../cache/caches.js';
import { ChanceryError, type Problem } from '../errors.js';
import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import type { Spec } from '../types/spec.js';
import { turn } from './turn.js';

export interface ReadOptions {
  /** The folder that source paths must stay in; the spec's own by default. */
  readonly root?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads every source, or those that `only` names; `keep` may give the article that the same bytes once gave. */
export async function readAll(
  spec: Spec,
  options: ReadOptions,
  keep: (source: Source, read: ReadArticle) => Promise<Article>,
  only?: ReadonlySet<string>,
) {
  const { readSources } = await import('../sources/read-sources.js');
  const { readArticle } = await import('../articles/read-article.js');
  const { sources, missing, placed } = await readSources(spec, {
    ...(options.root === undefined ? {} : { root: options.root }),
    ...(only === undefined ? {} : { only }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const settled: PromiseSettledResult<Article>[] = [];
  for (const source of sources) {
    settled.push(...(await Promise.allSettled([keep(source, readArticle)])));
    await turn();
  }
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const [index, outcome] of settled.entries()) {
    const source = sources[index]!;
    if (outcome.status === 'fulfilled') articles.push(outcome.value);
    else if (!(outcome.reason instanceof ChanceryError)) throw outcome.reason;
    else if (source.optional === true) missing.push({ label: labelOf(source), problem: outcome.reason.message });
    else problems.push(...outcome.reason.problems.map((problem) => placed(source, problem)));
  }
  if (problems.length > 0) throw new ChanceryError('source', problems);
  return { sources, articles, missing };
}

function labelOf({ id, origin }: Source): string {
  return origin.kind === 'file' ? origin.path : (origin.url ?? id);
}
