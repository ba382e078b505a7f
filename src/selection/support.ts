import type { Article } from '../types/article.js';
import type { SourceSpan, Span } from '../types/span.js';
import type { SentenceRef, Story } from '../types/story.js';
import type { PoolSentence } from './sentence-pool.js';

/** What the stories know of a sentence: who else reports it, and where its figure differs. */
export interface Support {
  /** Article ids, the sentence's own first, then one of each other outlet that reports the same; one that is not known is none. */
  citationsOf(sentence: PoolSentence): readonly string[];
  /** How many outlets these articles are of, as far as they are known; at least 1. */
  outletsOf(articles: readonly string[]): number;
  /** Where other outlets give another figure than this sentence, one place for each figure. */
  disputedBy(sentence: PoolSentence): readonly SourceSpan[];
  /** The sentences that tell the same as this one, with equal figures or with others; some may come twice. */
  equals(sentence: PoolSentence): readonly SentenceRef[];
}

function sentenceKey(article: string, sentence: number): string {
  return `${article}#${sentence}`;
}

export function supportOf(stories: readonly Story[], articles: readonly Article[]): Support {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const isKnown = ({ article }: Pick<SentenceRef, 'article'>) => outlets.get(article) !== undefined;
  const outletOf = (article: string) => outlets.get(article) ?? article;
  const same = lookUp(
    stories.flatMap(({ agreements }) => agreements.map(({ sentences }) => sentences)),
    (_, others) => others,
  );
  const disputed = lookUp(
    stories.flatMap(({ disputes }) => disputes.map(({ figures }) => figures)),
    (own, others) =>
      others.filter((other) => other.value !== own.value && outletOf(other.article) !== outletOf(own.article)),
  );
  const of = (sentence: PoolSentence) => sentenceKey(sentence.article.id, sentence.index);
  return {
    citationsOf(sentence) {
      const others = (same.get(of(sentence)) ?? []).filter(isKnown);
      const reports = [{ article: sentence.article.id }, ...others];
      return oneEach(reports, ({ article }) => outlets.get(article)).map(({ article }) => article);
    },
    outletsOf: (reporting) => Math.max(1, new Set(reporting.flatMap((id) => outlets.get(id) ?? [])).size),
    disputedBy: (sentence) => oneEach(disputed.get(of(sentence)) ?? [], ({ value }) => value).map(spanOf),
    equals: (sentence) => [...(same.get(of(sentence)) ?? []), ...(disputed.get(of(sentence)) ?? [])],
  };
}

function keyOf({ article, sentence }: SentenceRef): string {
  return sentenceKey(article, sentence);
}

/** For each sentence of the groups, what `tell` makes of the group that it stands in. */
function lookUp<G extends SentenceRef, T>(
  groups: readonly (readonly G[])[],
  tell: (own: G, group: readonly G[]) => readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const table = new Map<string, readonly T[]>();
  for (const group of groups) {
    for (const own of group) table.set(keyOf(own), [...(table.get(keyOf(own)) ?? []), ...tell(own, group)]);
  }
  return table;
}

/** The first of each. */
function oneEach<T>(list: readonly T[], of: (entry: T) => unknown): readonly T[] {
  const seen = new Set<unknown>();
  return list.filter((entry) => seen.size !== seen.add(of(entry)).size);
}

function spanOf({ article, start, end }: { readonly article: string } & Span): SourceSpan {
  return { article, field: 'text', start, end };
}
