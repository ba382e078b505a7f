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
  const like = likenessOf(signaturesOf(articles));
  const signatures = signaturesOf(articles, analyses);
  const shared = sharedBetween(articles, signatures);
  for (const [a, others] of likenessOf(signatures).entries()) {
    for (const [b, value] of others) {
      if (b <= a) continue;
      const [one, two] = [articles[a]!, articles[b]!];
      const near = areNear(one, two);
      const across = one.language !== two.language && Math.min(one.text.length, two.text.length) >= SURE;
      if (!near && !across) continue;
      const own = (across ? shared(a, b) : value) * (near ? STORY.near.times : 1);
      like[a]!.set(b, own);
      like[b]!.set(a, own);
    }
  }
  return like;
}

function areNear({ published: a }: Article, { published: b }: Article): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= STORY.near.days * DAY;
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
