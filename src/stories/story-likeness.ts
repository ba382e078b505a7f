import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { likenessOf } from './likeness.js';
import { bagsOf, signaturesOf, spellKey, withCountries } from './signature.js';
import type { Sparse } from './sparse.js';
import type { Lexed } from './tokens.js';
import { cosine } from './vectors.js';
import { STORY } from './weights.js';

const DAY = 86_400_000;
/** Letters below which a text's language is a guess. */
const SURE = 300;

/**
 * How much each article is like the others, both ways. Those of one language are compared by names, numbers and words; those
 * published within a few days of each other also by countries, and need be less alike; those of two languages by what both
 * languages write: names, numbers and countries.
 */
export function storyLikeness(lexed: Lexed, analyses: ReadonlyMap<string, Analysis>): readonly Map<number, number>[] {
  const { articles } = lexed;
  const days = articles.map(({ published }) => Date.parse(published?.slice(0, 10) ?? '') / DAY);
  const near = (a: number, b: number) => Math.abs(days[a]! - days[b]!) <= STORY.near.days;
  const across = (a: number, b: number) => areAcross(articles[a]!, articles[b]!);
  const known = (a: number, b: number) => near(a, b) || across(a, b);
  const [bags, spell] = [bagsOf(lexed), spellKey(lexed)];
  const like = likenessOf(signaturesOf(bags), spell, STORY, (a, b) => !known(a, b));
  const signatures = signaturesOf(withCountries(bags, lexed, analyses));
  const shared = sharedBetween(articles, signatures);
  for (const [a, others] of likenessOf(signatures, spell, STORY, known).entries()) {
    for (const [b, value] of others) {
      if (b <= a) continue;
      const own = (across(a, b) ? shared(a, b) : value) * (near(a, b) ? STORY.near.times : 1);
      like[a]!.set(b, own);
      like[b]!.set(a, own);
    }
  }
  return like;
}

function areAcross(a: Article, b: Article): boolean {
  return a.language !== b.language && Math.min(a.text.length, b.text.length) >= SURE;
}

/** Likeness in what articles of both languages have; the less of an article that is, the less it says. */
function sharedBetween(articles: readonly Article[], signatures: readonly Sparse[]): (a: number, b: number) => number {
  const writtenIn = new Map<string, Set<number>>(articles.map(({ language }) => [language, new Set()]));
  for (const [at, { language }] of articles.entries())
    for (const key of signatures[at]!.keys) writtenIn.get(language)!.add(key);
  const parts = new Map<string, Part>();
  const part = (at: number, language: string): Part => {
    const name = `${at} ${language}`;
    const known = parts.get(name) ?? partOf(signatures[at]!, writtenIn.get(language)!);
    parts.set(name, known);
    return known;
  };
  return (a, b) => {
    const [one, two] = [part(a, articles[b]!.language), part(b, articles[a]!.language)];
    const [x, y] = [one.length, two.length];
    return x === 0 || y === 0 ? 0 : (cosine(one.weights, two.weights) / (x * y)) * Math.sqrt(Math.min(x, y));
  };
}

interface Part {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

function partOf({ keys, weights }: Sparse, wanted: ReadonlySet<number>): Part {
  const own = new Map<number, number>();
  let squares = 0;
  for (const [at, key] of keys.entries()) {
    if (!wanted.has(key)) continue;
    own.set(key, weights[at]!);
    squares += weights[at]! ** 2;
  }
  return { weights: own, length: Math.sqrt(squares) };
}
