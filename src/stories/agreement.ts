import { numbersIn } from '../text/numbers.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Agreement } from '../types/story.js';
import { likenessOf } from './likeness.js';
import { once } from './once.js';
import { type Bag, termWeight, weighed } from './sparse.js';
import { type Lexed, lex } from './tokens.js';
import { wordBag } from './word-bag.js';

/** Sentences so alike report the same (precision .93–.97), if their figures and polarity are equal too. */
const SAME = { least: 0.5, rare: 60, heaviest: 8 } as const;
const NEGATION =
  /\b(?:not|no|never|none|neither|nor|without|refus\w+|reject\w+|den(?:y|ies|ied)|fail\w*|n['’]t)\b|n['’]t\b/gi;

interface Reported {
  readonly article: Article;
  readonly sentence: number;
  readonly bag: Bag;
  /** Its figures, and whether it denies what it tells. */
  readonly claim: () => Claim;
}

interface Claim {
  readonly figures: ReadonlySet<string>;
  readonly denies: boolean;
}

/** Facts that independent outlets report: alike sentences with equal figures and polarity, one of each article. */
export function agreementsOf(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  copies: readonly (readonly string[])[],
): readonly Agreement[] {
  if (articles.length < 2) return [];
  const lexed = lex(articles);
  const textOf = new Map(copies.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const all = articles.flatMap((article) => reportedBy(article, analyses.get(article.id), lexed));
  const vectors = weighed(
    all.map(({ bag }) => bag),
    termWeight,
  );
  const like = likenessOf(vectors, (form) => lexed.lexicon.forms[form]!, SAME);
  return all.flatMap((own, index) => {
    const text = textOf.get(own.article.id);
    const others = mostAlike(like[index]!, all).filter(
      ({ article, claim }) =>
        article.id !== own.article.id &&
        (text === undefined || text !== textOf.get(article.id)) &&
        agree(own.claim(), claim()),
    );
    if (others.length === 0) return [];
    return [{ sentences: [own, ...others].map(({ article, sentence }) => ({ article: article.id, sentence })) }];
  });
}

/** Every sentence of an article with its words. */
function reportedBy(article: Article, analysis: Analysis | undefined, { lexicon, tokensOf }: Lexed): Reported[] {
  const tokens = tokensOf(article);
  let next = tokens.title;
  return (analysis?.sentences ?? []).map(({ start, end }, sentence) => {
    while (next < tokens.starts.length && tokens.starts[next]! < start) next += 1;
    const from = next;
    while (next < tokens.starts.length && tokens.starts[next]! < end) next += 1;
    const claim = once(() => claimIn(article.text.slice(start, end), article.language));
    return { article, sentence, bag: wordBag(tokens, lexicon, from, next), claim };
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

/** Equal figures, and the same polarity. */
function agree(a: Claim, b: Claim): boolean {
  const equal = a.figures.size === b.figures.size && [...a.figures].every((figure) => b.figures.has(figure));
  return equal && a.denies === b.denies;
}

function claimIn(text: string, language: string): Claim {
  return { figures: numbersIn(text, language), denies: (text.match(NEGATION)?.length ?? 0) % 2 === 1 };
}
