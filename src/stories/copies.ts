import type { Article } from '../types/article.js';
import { type Lexed, lex } from './tokens.js';

const SHINGLE = 4;
/** Of the shorter text's four-word runs, the share that makes it a copy (findings: 96 % of duplicates, few others). */
const COPY = 0.5;
/** A run that more texts have is a phrase of the trade and tells no copy. */
const COMMON = 40;
/** Bits of a whole number: a run's print takes those that its article's number leaves. */
const BITS = 53;

/** Groups of articles that carry one text: syndicated copies, which are no independent reports. */
export function copiesOf(articles: readonly Article[], lexed: Lexed = lex(articles)): readonly (readonly string[])[] {
  const { sizes, shared } = sharedRuns(articles, lexed);
  const groupOf = articles.map((_, index) => [index]);
  for (const [pair, runs] of shared) {
    const [a, b] = [Math.floor(pair / articles.length), pair % articles.length];
    if (groupOf[a] === groupOf[b] || runs < COPY * Math.min(sizes[a]!, sizes[b]!)) continue;
    const joined = [...groupOf[a]!, ...groupOf[b]!].sort((x, y) => x - y);
    for (const index of joined) groupOf[index] = joined;
  }
  return [...new Set(groupOf)]
    .filter(({ length }) => length > 1)
    .map((group) => group.map((index) => articles[index]!.id));
}

/** How many different runs each text has, and for each pair of texts that share some how many; sorting brings like runs together. */
function sharedRuns(articles: readonly Article[], lexed: Lexed) {
  const space = 2 ** bitsFor(articles.length);
  const sorted = runsOf(articles, lexed).sort();
  const sizes = articles.map(() => 0);
  const shared = new Map<number, number>();
  let holders: number[] = [];
  let current = -1;
  const close = () => {
    if (holders.length < 2 || holders.length > COMMON) return;
    for (const [rank, a] of holders.entries()) {
      for (const b of holders.slice(rank + 1)) {
        const pair = a * articles.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  };
  for (const entry of sorted) {
    const run = Math.floor(entry / space);
    const article = entry - run * space;
    if (run !== current) {
      close();
      [current, holders] = [run, []];
    } else if (holders.at(-1) === article) continue;
    holders.push(article);
    sizes[article] = sizes[article]! + 1;
  }
  close();
  return { sizes, shared };
}

/** Each run of each text as one number: its print, then the number of its article. */
function runsOf(articles: readonly Article[], { lexicon, tokensOf }: Lexed): Float64Array {
  const texts = articles.map((article) => {
    const { words, title } = tokensOf(article);
    return words.subarray(title).map((word) => lexicon.lower[word]!);
  });
  const bits = bitsFor(articles.length);
  const runs = new Float64Array(texts.reduce((sum, { length }) => sum + Math.max(0, length - SHINGLE + 1), 0));
  let at = 0;
  for (const [article, words] of texts.entries()) {
    for (let first = 0; first + SHINGLE <= words.length; first += 1, at += 1)
      runs[at] = printOf(words, first, BITS - bits) * 2 ** bits + article;
  }
  return runs;
}

function bitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(2, count)));
}

/** A number of so many bits, more than 32; two runs of a thousand articles have one in common less than once in a million million. */
function printOf(words: Int32Array, first: number, bits: number): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let at = first; at < first + SHINGLE; at += 1) {
    high = Math.imul(high ^ words[at]!, 0x5bd1e995);
    high ^= high >>> 15;
    low = Math.imul(low ^ words[at]!, 0x27d4eb2f);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 2 ** (bits - 32) + (low >>> (64 - bits));
}
