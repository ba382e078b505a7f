import type { Evidence, EvidenceItem } from '../types/evidence.js';
import { citesOf } from './check-citations.js';
import { bare, FOUND, QUOTATION_MARKS, STRANGE } from './letters.js';
import { pageWords } from './own-words.js';

/** How many hex digits of the evidence's hash the last page prints. */
const PRINTED_DIGITS = 16;

/** What stands on the pages, piece by piece: words of the evidence, a citation, a page's own line, a quotation mark, or none of these. */
export interface Token {
  readonly kind: 'words' | 'cite' | 'colophon' | 'mark' | 'strange';
  /** Without white space; of a citation what stands inside its brackets. */
  readonly text: string;
  /** The items that say so, and whether the document itself does. */
  readonly items: readonly EvidenceItem[];
  readonly own: boolean;
}

/**
 * The pages as a row of tokens. The longest words are taken first, so that a figure inside a sentence is not one on its own;
 * points of the layout are left out.
 * @param all the pages' letters without white space.
 * @param count how many pages there are.
 */
export function tokensOf(all: string, evidence: Evidence, hash: string, count: number): readonly Token[] {
  const said = new Map<string, EvidenceItem[]>();
  for (const item of evidence.items) said.set(bare(item.text), [...(said.get(bare(item.text)) ?? []), item]);
  const furniture = new Set(evidence.furniture.map(bare));
  const texts = [...new Set([...said.keys(), ...furniture])].filter((text) => text !== '');
  const cites = new Set(
    evidence.sources.flatMap(({ id, number }) => (number > 0 ? citesOf(id, number, evidence) : [])),
  );
  const found: { readonly at: number; readonly token: Token }[] = [];
  let rest = all;
  const take = (pattern: string | RegExp, kind: Token['kind'], inner = (match: string) => match) => {
    rest = rest.replaceAll(pattern, (match: string, at: number) => {
      const text = inner(match);
      if (kind === 'cite' && !cites.has(text)) return match;
      const { items = [], own = false } = kind === 'words' ? { items: said.get(text), own: furniture.has(text) } : {};
      found.push({ at, token: { kind, text, items, own } });
      return FOUND.repeat(match.length);
    });
  };
  take(`Chancery${evidence.tool.version}`, 'colophon');
  take(hash.slice(0, PRINTED_DIGITS), 'colophon');
  const numbers = pageNumbers(evidence.document.language, count);
  // a reference such as NEA/2022/114 reads like a page number where a language writes "1/2"
  for (const text of texts) if (text.search(numbers) >= 0) take(text, 'words');
  take(numbers, 'colophon');
  const longestFirst = texts.sort((a, b) => b.length - a.length);
  // a title may be a bare number; what reads like a citation inside longer words is theirs
  for (const text of longestFirst) if (text.search(CITE) >= 0) take(text, 'words');
  take(CITE, 'cite', (match) => match.slice(1, -1));
  for (const text of longestFirst) take(text, 'words');
  take(QUOTATION_MARKS, 'mark');
  for (const { 0: text, index } of rest.matchAll(STRANGE))
    found.push({ at: index, token: { kind: 'strange', text, items: [], own: false } });
  return found.sort((a, b) => a.at - b.at).map(({ token }) => token);
}

/** What a line's item is named after, and what it says of it; a headline is none. */
const BESIDE = /^[a-z_]+-\d+-(?!headline$)\D/;

const CITE = /\[\d+(?:,[^[\]]{1,30})?\]/g;

/** "Page 1 of 2", in the words of the document's language; a figure may open the page right behind it. */
function pageNumbers(language: string, count: number): RegExp {
  const [page, of] = pageWords(language).map(bare);
  const numbers = Array.from({ length: count }, (_, index) => count - index).join('|');
  return new RegExp(`${page}(?:${numbers})${of}${count}`, 'g');
}

/** A line of the document: a sentence, a quote, the author's words; not what stands beside one, nor in the head or the source list. */
export function isLine({ id, section }: EvidenceItem): boolean {
  return section !== 'header' && /^[a-z_]+-\d+$/.test(id);
}

/** What may stand between the lines of a section: the head and foot of a page, the document's own words, citations. */
export function isBetween(token: Token): boolean {
  const { kind, items, own } = token;
  if (kind === 'words') return own || isAttribution(token) || items.some(({ section }) => section === 'header');
  return kind !== 'strange';
}

/** What may stand between a line and what is noted behind it: citations, who said it and when, other notes. */
export function isBehind(isNote: (words: string) => boolean): (token: Token) => boolean {
  return (token) =>
    token.kind === 'cite' || token.kind === 'mark' || isAttribution(token) || (token.own && isNote(token.text));
}

/** Whether words stand beside a line: its speaker, date, place or figure. */
export function isAttribution({ items }: Token): boolean {
  return items.some(({ id, section }) => section !== 'sources' && BESIDE.test(id));
}

/** The place of the first token from one on, forward or back, that `wanted` accepts, past those that `passes` does. */
export function nearest(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  wanted: (token: Token) => boolean,
  passes: (token: Token) => boolean = isBetween,
): number | undefined {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    if (wanted(tokens[at]!)) return at;
    if (!passes(tokens[at]!)) return undefined;
  }
  return undefined;
}
