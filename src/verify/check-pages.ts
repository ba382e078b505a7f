import type { Evidence, VerifyFailure } from '../types/evidence.js';

/** Takes the place of words that are accounted for. */
const FOUND = '\u0000';
/** How many hex digits of the evidence's hash the last page prints. */
const PRINTED_DIGITS = 16;
/** What may stand beside proven words: quotation marks and points of the layout, and what is left of the words' own. */
const POINTS = /[\u0000“”"·.,:;()[\]…▪-]+/g;

/**
 * Holds the pages against the evidence, both ways: every item's words stand on them, and nothing stands on them that is
 * no item's, citation's, page number's or the evidence's own hash.
 * @param pages text of each page, in any order of its lines' stretches.
 * @param hash hex digits of the evidence as the last page prints them, in full length.
 */
export function checkPages(pages: readonly string[], evidence: Evidence, hash: string): readonly VerifyFailure[] {
  const all = bare(pages.join(FOUND));
  const missing = evidence.items
    .filter(({ text }) => !all.includes(bare(text)))
    .map(({ id, text }) => ({ item: id, problem: 'the pages do not hold its words', expected: text, actual: '' }));
  if (missing.length > 0) return missing;
  const left = unaccounted(all, evidence, hash);
  if (left.length === 0) return [];
  return [{ problem: 'the pages hold words that no evidence proves', expected: '', actual: left.join(' … ') }];
}

/** Stretches of the pages that remain when everything that the evidence names is taken away, the longest first. */
function unaccounted(all: string, evidence: Evidence, hash: string): readonly string[] {
  const cites = new Set(evidence.sources.flatMap(({ id, number }) => citesOf(id, number, evidence)));
  const furniture = evidence.furniture.map(bare);
  const texts = [...evidence.items.map(({ text }) => bare(text)), ...furniture].filter((text) => text !== '');
  let rest = all
    .replace(`Chancery${evidence.tool.version}`, FOUND)
    .replace(hash.slice(0, PRINTED_DIGITS), FOUND)
    .replace(pageNumbers(furniture), FOUND);
  for (const text of texts.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(text, FOUND);
  return rest
    .replace(/\[(\d+(?:,[^[\]]{1,30})?)\]/g, (cite, inner) => (cites.has(inner) ? FOUND : cite))
    .split(POINTS)
    .filter((words) => words !== '');
}

/** How a source may be cited: by its number, and with the pages that items claim. */
function citesOf(id: string, number: number, { items }: Evidence): readonly string[] {
  const claims = items.flatMap(({ pages }) => pages ?? []).filter(({ article }) => article === id);
  return [`${number}`, ...claims.map(({ text }) => `${number},${bare(text)}`)];
}

/** "Page 1 of 2", in the words of the document's own labels. */
function pageNumbers(labels: readonly string[]): RegExp {
  const label = `(?:${labels.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`;
  return new RegExp(`${label}\\d+${label}\\d+`, 'g');
}

/** Without white space and direction marks: a line's end is no part of the words. */
function bare(text: string): string {
  return text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
}
