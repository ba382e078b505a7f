import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { likenessOf } from './likeness.js';
import { signaturesOf } from './signature.js';
import { cosine, type Vector } from './vectors.js';
import { STORY } from './weights.js';

const DAY = 86_400_000;
/** Letters below which a text's language is a guess. */
const SURE = 300;

/**
 * How much each article is like the others, both ways. Those of one language are compared by names, numbers and words; those
 * published within a few days of each other also by countries, and need be less alike; those of two languages by what both
 * languages write: names, numbers and countries.
 */
export function storyLikeness(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
): readonly Map<number, number>[] {
  const days = articles.map(({ published }) => Date.parse(published?.slice(0, 10) ?? '') / DAY);
  const near = (a: number, b: number) => Math.abs(days[a]! - days[b]!) <= STORY.near.days;
  const across = (a: number, b: number) => areAcross(articles[a]!, articles[b]!);
  const known = (a: number, b: number) => near(a, b) || across(a, b);
  const like = likenessOf(signaturesOf(articles), STORY, (a, b) => !known(a, b));
  const signatures = signaturesOf(articles, analyses);
  const shared = sharedBetween(articles, signatures);
  for (const [a, others] of likenessOf(signatures, STORY, known).entries()) {
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
function sharedBetween(articles: readonly Article[], signatures: readonly Vector[]): (a: number, b: number) => number {
  const writtenIn = new Map<string, Set<string>>();
  for (const [at, { language }] of articles.entries()) {
    for (const key of signatures[at]!.keys()) {
      const known = writtenIn.get(key);
      if (known === undefined) writtenIn.set(key, new Set([language]));
      else known.add(language);
    }
  }
  const part = (at: number, language: string): Vector =>
    new Map([...signatures[at]!].filter(([key]) => writtenIn.get(key)!.has(language)));
  return (a, b) => {
    const [one, two] = [part(a, articles[b]!.language), part(b, articles[a]!.language)];
    const [x, y] = [lengthOf(one), lengthOf(two)];
    return x === 0 || y === 0 ? 0 : (cosine(one, two) / (x * y)) * Math.sqrt(Math.min(x, y));
  };
}

function lengthOf(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
