import { contentWords, words } from '../text/words.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Vector } from './vectors.js';
import { STORY } from './weights.js';

/** A capital that no sentence's beginning asks for: "the Valga" and no heading's "Checks In". */
const IN_SENTENCE = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}\p{N}'’.,-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const DIGIT = /^\p{N}/u;

/** A word with its space, on average. */
const LETTERS = 6;

type Kind = 'name' | 'number' | 'word' | 'country';

/**
 * What each article is about, for comparing: weights by name, number and word, each vector of length one.
 * @param analyses if given, countries count too, by their code, so that languages meet
 */
export function signaturesOf(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis> = new Map(),
): readonly Vector[] {
  const isName = namesAmong(articles);
  const bags = articles.map((article) => bagOf(article, isName, analyses.get(article.id)));
  const seen = new Map<string, number>();
  for (const bag of bags) for (const key of bag.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = [...bag].map(([key, { kind, count }]) => {
      const rarity = Math.log(1 + articles.length / seen.get(key)!);
      return [key, STORY[kind] * Math.log1p(count) * rarity] as const;
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weights.map(([key, weight]) => [key, weight / length]));
  });
}

function textOf({ title, text }: Article): string {
  return text.startsWith(title) ? text : `${title}\n${text}`;
}

/** Words that all the articles together write with a capital inside a sentence at least as often as without one. */
function namesAmong(articles: readonly Article[]): (folded: string) => boolean {
  const balance = new Map<string, number>();
  const add = (word: string, language: string, by: number) => {
    for (const folded of contentWords(word, language)) balance.set(folded, (balance.get(folded) ?? 0) + by);
  };
  for (const article of articles) {
    const text = textOf(article);
    for (const [word] of text.matchAll(IN_SENTENCE)) add(word, article.language, 1);
    for (const word of words(text)) if (SMALL.test(word)) add(word, article.language, -1);
  }
  const seen = new Set([...balance].filter(([, value]) => value >= 0).map(([word]) => word));
  return (folded) => seen.has(folded);
}

function bagOf(article: Article, isName: (folded: string) => boolean, analysis: Analysis | undefined) {
  const bag = new Map<string, { readonly kind: Kind; readonly count: number }>();
  for (const [at, word] of words(textOf(article)).entries()) {
    for (const folded of contentWords(word, article.language)) {
      const kind = DIGIT.test(word) ? 'number' : CAPITAL.test(word) && isName(folded) ? 'name' : 'word';
      const key = `${kind} ${folded}`;
      bag.set(key, { kind, count: (bag.get(key)?.count ?? 0) + 1 / (1 + at / STORY.fade) });
    }
  }
  for (const { iso, type, mentions } of analysis?.entities ?? []) {
    if (iso === undefined || type !== 'country') continue;
    const count = mentions.reduce((sum, { start }) => sum + 1 / (1 + start / (LETTERS * STORY.fade)), 0);
    bag.set(`country ${iso}`, { kind: 'country', count });
  }
  return bag;
}
