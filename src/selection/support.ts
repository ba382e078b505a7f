import type { Article } from '../types/article.js';
import type { Story } from '../types/story.js';
import type { PoolSentence } from './sentence-pool.js';

/** What the stories know of a sentence: who else reports it, and whether its figure is disputed. */
export interface Support {
  /** Article ids, the sentence's own first, then one of each other outlet that reports the same. */
  citationsOf(sentence: PoolSentence): readonly string[];
  isDisputed(sentence: PoolSentence): boolean;
  /** Keys (`article#sentence`) of the sentences that report the same as this one. */
  equals(sentence: PoolSentence): ReadonlySet<string>;
}

export function sentenceKey(article: string, sentence: number): string {
  return `${article}#${sentence}`;
}

export function supportOf(stories: readonly Story[], articles: readonly Article[]): Support {
  const outlets = new Map(articles.map((article) => [article.id, article.outlet ?? article.id]));
  const same = new Map<string, { readonly article: string; readonly key: string }[]>();
  const disputed = new Set<string>();
  for (const story of stories) {
    for (const { sentences } of story.agreements) {
      const group = sentences.map(({ article, sentence }) => ({ article, key: sentenceKey(article, sentence) }));
      for (const { key } of group) same.set(key, [...(same.get(key) ?? []), ...group]);
    }
    for (const { figures } of story.disputes) {
      for (const { article, sentence } of figures) disputed.add(sentenceKey(article, sentence));
    }
  }
  const keyOf = (sentence: PoolSentence) => sentenceKey(sentence.article.id, sentence.index);
  return {
    citationsOf(sentence) {
      const ids = [sentence.article.id];
      const seen = new Set([outlets.get(sentence.article.id)]);
      for (const { article } of same.get(keyOf(sentence)) ?? []) {
        if (seen.has(outlets.get(article))) continue;
        seen.add(outlets.get(article));
        ids.push(article);
      }
      return ids;
    },
    isDisputed: (sentence) => disputed.has(keyOf(sentence)),
    equals: (sentence) => new Set((same.get(keyOf(sentence)) ?? []).map(({ key }) => key)),
  };
}
