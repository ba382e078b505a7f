import { numbersIn } from '../text/numbers.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Agreement } from '../types/story.js';
import { cosine, type Vector, vectorsOf } from './vectors.js';

/** Sentences so alike report the same (precision .93–.97), if their figures and polarity are equal too. */
const SAME = 0.5;
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
  const vectors = vectorsOf(all.map(({ text, article }) => ({ text, language: article.language })));
  return all.flatMap((own, index) => {
    const others = articles
      .filter(({ id }) => id !== own.article.id && !sameText(id, own.article.id, copies))
      .flatMap(({ id }) => {
        const best = mostAlike(index, id, all, vectors);
        return best !== undefined && agrees(own, best) ? [best] : [];
      });
    if (others.length === 0) return [];
    return [{ sentences: [own, ...others].map(({ article, sentence }) => ({ article: article.id, sentence })) }];
  });
}

/** The sentence of article `id` that is most like the one at `index`, if it is alike enough. */
function mostAlike(
  index: number,
  id: string,
  all: readonly Reported[],
  vectors: readonly Vector[],
): Reported | undefined {
  let best: Reported | undefined;
  let most = SAME;
  for (const [at, entry] of all.entries()) {
    if (entry.article.id !== id) continue;
    const value = cosine(vectors[index]!, vectors[at]!);
    if (best === undefined ? value < most : value <= most) continue;
    best = entry;
    most = value;
  }
  return best;
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
