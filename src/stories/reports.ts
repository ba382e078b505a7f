import type { Article } from '../types/article.js';
import type { Report } from '../types/story.js';
import { centrality, termWeight, weighed } from './sparse.js';
import { type Lexed, lex } from './tokens.js';
import { wordBag } from './word-bag.js';

/** A headline that breaks off. */
const CUT = /(?:…|\.{3})$/u;

/**
 * The texts of a story, copies folded into the fullest one, best first: those in the document's language, with a whole
 * headline, nearest in words to all of the story; of equals the one given first.
 * @param language of the document; any will do without it
 */
export function reportsOf(
  members: readonly Article[],
  copies: readonly (readonly string[])[],
  language?: string,
  lexed: Lexed = lex(members),
): readonly Report[] {
  const byId = new Map(members.map((article) => [article.id, article]));
  const copied = new Set(copies.flat());
  const texts = [...members.filter(({ id }) => !copied.has(id)).map(({ id }) => [id]), ...copies];
  if (texts.length === 1) return [reportOf(members)];
  const worth = worthOf(members, language, lexed);
  return texts
    .map((ids) => reportOf(ids.map((id) => byId.get(id)!)))
    .sort((a, b) => compare(worth(b.article), worth(a.article)));
}

type Worth = readonly [spoken: number, headed: number, central: number];

function worthOf(members: readonly Article[], language: string | undefined, lexed: Lexed): (id: string) => Worth {
  const central = centrality(
    weighed(
      members.map((article) => wordBag(lexed.tokensOf(article), lexed.lexicon)),
      termWeight,
    ),
  );
  const worth = members.map(
    (article, at): Worth => [
      Number(language === undefined || article.language === language),
      Number(article.title !== '' && !CUT.test(article.title)),
      central[at]!,
    ],
  );
  const byId = new Map(members.map(({ id }, at) => [id, worth[at]!]));
  return (id) => byId.get(id)!;
}

function compare(a: Worth, b: Worth): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function reportOf(same: readonly Article[]): Report {
  const [first, ...rest] = [...same].sort((a, b) => b.text.length - a.text.length) as [Article, ...Article[]];
  return {
    article: first.id,
    copies: rest.map(({ id }) => id),
    outlets: [...new Set([first, ...rest].flatMap(({ outlet }) => outlet ?? []))],
  };
}
