import type { LastLayout } from '../pipeline/on-screen.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Source } from '../types/source.js';
import type { Story } from '../types/story.js';
import { type Fresh, openFresh } from './fresh.js';
import { sourceKey } from './source-key.js';

/** Entries beyond which the oldest is forgotten: a run of a thousand briefs must not hold every article. */
const MOST = 400;

/**
 * What one run has read and analysed: the same bytes under the same name, with the same words of the spec on them, give the
 * same article, so that briefs which share their sources share the work.
 */
export interface Memory {
  article(source: Source, read: (source: Source) => Promise<Article>): Promise<Article>;
  analysis(article: Article, focus: readonly string[], analyse: () => Promise<Analysis>): Promise<Analysis>;
  /** The stories of the same articles, for a document in `language`. */
  stories(
    articles: readonly Article[],
    language: string,
    find: () => Promise<readonly Story[]>,
  ): Promise<readonly Story[]>;
  /** What was chosen of the same analyses; `asked` is everything else that the choice depends on. */
  choice<T>(analyses: readonly Analysis[], asked: unknown, choose: () => Promise<T>): Promise<T>;
  /** What the run has read from the sources themselves. */
  readonly fresh: Fresh;
  /** How each digest that is looked at was last laid out. */
  readonly layouts: Map<string, LastLayout>;
}

/** Choices beyond which the oldest is forgotten: an officer goes back and forth between a few. */
const FEW = 8;

/** @param most articles and lists of stories that are kept. */
export function openMemory(most = MOST): Memory {
  const articles = new Map<string, Promise<Article>>();
  const stories = new Map<string, Promise<readonly Story[]>>();
  const analyses = new WeakMap<Article, Map<string, Promise<Analysis>>>();
  const choices = new Map<string, Promise<unknown>>();
  const numbers = new WeakMap<Article | Analysis, number>();
  let count = 0;
  const numberOf = (known: Article | Analysis) => {
    if (!numbers.has(known)) numbers.set(known, count++);
    return numbers.get(known)!;
  };
  return {
    fresh: openFresh(most),
    layouts: new Map(),
    article: (source, read) => kept(articles, JSON.stringify(sourceKey(source)), () => read(source), most),
    analysis(article, focus, analyse) {
      const own = analyses.get(article) ?? new Map<string, Promise<Analysis>>();
      analyses.set(article, own);
      return kept(own, JSON.stringify(focus), analyse, most);
    },
    stories(told, language, find) {
      // the same articles, not merely like ones: what the spec says of a source makes another article
      const key = told.map(numberOf);
      return kept(stories, JSON.stringify([language, key]), find, most);
    },
    choice<T>(analyses: readonly Analysis[], asked: unknown, choose: () => Promise<T>) {
      const key = JSON.stringify([asked, analyses.map(numberOf)]);
      return kept(choices as Map<string, Promise<T>>, key, choose, FEW);
    },
  };
}

function kept<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>, most: number): Promise<T> {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= most) map.delete(map.keys().next().value!);
  const made = make();
  map.set(key, made);
  made.catch(() => map.delete(key));
  return made;
}
