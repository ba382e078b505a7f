import { contentWords, eachWord } from '../text/words.js';
import type { Article } from '../types/article.js';

/** What a word's first character tells of it. */
export const INITIAL = { other: 0, small: 1, capital: 2, figure: 3 } as const;

/** Every word that some articles write, once, by its number; forms are numbered apart. */
export interface Lexicon {
  /** Of each word the form that it folds to for comparing, -1 of one that carries no meaning. */
  readonly folded: readonly number[];
  /** Of each word its form in small letters. */
  readonly lower: readonly number[];
  readonly initial: readonly number[];
  /** How forms are spelled. */
  readonly forms: readonly string[];
  /** The number of a form, known from now on. */
  formOf(spelled: string): number;
}

/** An article's words in their order, as numbers of the lexicon; the title's first, unless the text begins with it. */
export interface Tokens {
  readonly words: Int32Array;
  /** How many of them are the title's. */
  readonly title: number;
  /** The offset of each in the title or the text. */
  readonly starts: Int32Array;
  /** 1 where a capital or a figure stands inside a sentence, where nothing asks for it. */
  readonly inside: Uint8Array;
}

/** Articles with their words, read once for all that is compared of them. */
export interface Lexed {
  readonly articles: readonly Article[];
  readonly lexicon: Lexicon;
  tokensOf(article: Article): Tokens;
}

export function lex(articles: readonly Article[]): Lexed {
  const lexicon = openLexicon();
  const tokens = new Map(articles.map((article) => [article.id, readTokens(article, lexicon.wordOf)]));
  return { articles, lexicon, tokensOf: ({ id }) => tokens.get(id)! };
}

function openLexicon() {
  const forms: string[] = [];
  const numbers = new Map<string, number>();
  const formOf = (spelled: string) => {
    const known = numbers.get(spelled);
    if (known !== undefined) return known;
    numbers.set(spelled, forms.length);
    return forms.push(spelled) - 1;
  };
  const [folded, lower, initial]: number[][] = [[], [], []];
  const byLanguage = new Map<string, Map<string, number>>();
  const wordOf = (language: string) => {
    const words = byLanguage.get(language) ?? new Map<string, number>();
    byLanguage.set(language, words);
    return (word: string) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      words.set(word, initial!.length);
      const [content] = contentWords(word, language);
      folded!.push(content === undefined ? -1 : formOf(content));
      lower!.push(formOf(word.toLowerCase()));
      return initial!.push(initialOf(word)) - 1;
    };
  };
  return { folded: folded!, lower: lower!, initial: initial!, forms, formOf, wordOf };
}

function initialOf(word: string): number {
  if (/^\p{Lu}/u.test(word)) return INITIAL.capital;
  if (/^\p{Ll}/u.test(word)) return INITIAL.small;
  return /^\p{N}/u.test(word) ? INITIAL.figure : INITIAL.other;
}

function readTokens(
  { title, text, language }: Article,
  wordsOf: (language: string) => (word: string) => number,
): Tokens {
  const wordOf = wordsOf(language);
  const words: number[] = [];
  const starts: number[] = [];
  const inside: number[] = [];
  const read = (from: string) =>
    eachWord(from, (word, start) => {
      words.push(wordOf(word));
      starts.push(start);
      inside.push(isInside(from, start) ? 1 : 0);
    });
  if (!text.startsWith(title)) read(title);
  const count = words.length;
  read(text);
  return {
    words: Int32Array.from(words),
    title: count,
    starts: Int32Array.from(starts),
    inside: Uint8Array.from(inside),
  };
}

/** "the Valga" and "some 400", no heading's "Checks In". */
function isInside(text: string, start: number): boolean {
  return (
    start > 1 && text[start - 1] === ' ' && /[\p{Lu}\p{N}]/u.test(text[start]!) && /[\p{Ll},;]/u.test(text[start - 2]!)
  );
}
