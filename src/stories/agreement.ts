import { numbersIn } from '../text/numbers.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Agreement } from '../types/story.js';
import { likenessOf } from './likeness.js';
import { vectorsOf } from './vectors.js';

/** Sentences so alike report the same (precision .93–.97), if their figures and polarity are equal too. */
const SAME = { least: 0.5, rare: 60, heaviest: 8 } as const;
const NEGATION =
  /\b(?:not|no|never|none|neither|nor|without|refus\w+|reject\w+|den(?:y|ies|ied)|fail\w*|n['’]t)\b|n['’]t\b/gi;

interface Reported {
  readonly article: Article;
  readonly sentence: number;
  readonly text: string;
}

/** Facts that independent outlets report: alike sentences with equal figures and polarity, one of each article. */
export function agreementsOf(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  copies: readonly (readonly string[])[],
): readonly Agreement[] {
  if (articles.length < 2) return [];
  const all: Reported[] = articles.flatMap((article) =>
    (analyses.get(article.id)?.sentences ?? []).map(({ start, end }, sentence) => ({
      article,
      sentence,
      text: article.text.slice(start, end),
    })),
  );
  const like = likenessOf(vectorsOf(all.map(({ text, article }) => ({ text, language: article.language }))), SAME);
  return all.flatMap((own, index) => {
    const others = mostAlike(like[index]!, all).filter(
      (best) =>
        best.article.id !== own.article.id && !sameText(best.article.id, own.article.id, copies) && agrees(own, best),
    );
    if (others.length === 0) return [];
    return [{ sentences: [own, ...others].map(({ article, sentence }) => ({ article: article.id, sentence })) }];
  });
}

/** Of each article, in their order, the sentence that is most alike. */
function mostAlike(like: ReadonlyMap<number, number>, all: readonly Reported[]): readonly Reported[] {
  const best = new Map<string, number>();
  for (const [at, value] of [...like].sort(([a], [b]) => a - b)) {
    const known = best.get(all[at]!.article.id);
    if (known === undefined || value > like.get(known)!) best.set(all[at]!.article.id, at);
  }
  return [...best.values()].map((at) => all[at]!);
}

function sameText(a: string, b: string, copies: readonly (readonly string[])[]): boolean {
  return copies.some((group) => group.includes(a) && group.includes(b));
}

/** Equal figures wherever both give some, and the same polarity. */
function agrees({ text: a, article: own }: Reported, { text: b, article: other }: Reported): boolean {
  const [one, two] = [numbersIn(a, own.language), numbersIn(b, other.language)];
  const equal = one.size === two.size && [...one].every((figure) => two.has(figure));
  return equal && (a.match(NEGATION)?.length ?? 0) % 2 === (b.match(NEGATION)?.length ?? 0) % 2;
}
