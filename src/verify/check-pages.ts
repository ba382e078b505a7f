import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { unlabelled } from './author-labels.js';
import { bare, lettersOf, standsOn } from './letters.js';
import { pageWords } from './own-words.js';

/** Takes the place of words that are accounted for. */
const FOUND = '\u0000';
/** How many hex digits of the evidence's hash the last page prints. */
const PRINTED_DIGITS = 16;
/** What may stand beside proven words: every language's quotation marks, points of the layout, and what is left of the words' own. */
const POINTS = /[\u0000“”„"«»‹›「」『』·.,:;()[\]…▪-]+/g;

/**
 * Holds the pages against the evidence, both ways: every item's words stand on them with their citation behind, and
 * nothing stands on them that is no item's, citation's, page number's or the evidence's own hash.
 * @param pages text of each page, in any order of its stretches; a line's end within a stretch is `\n`.
 * @param hash hex digits of the embedded evidence file's sha256, in full length.
 */
export function checkPages(pages: readonly string[], evidence: Evidence, hash: string): readonly VerifyFailure[] {
  const page = lettersOf(pages.join(FOUND));
  const missing = evidence.items
    .filter(({ text }) => !standsOn(page, text))
    .map(({ id, text }) => ({ item: id, problem: 'the pages do not hold its words', expected: text, actual: '' }));
  if (missing.length > 0) return missing;
  const all = page.letters;
  const uncited = uncitedItems(all, evidence).map(({ id, text }) => ({
    item: id,
    problem: 'the pages cite another source for it',
    actual: text,
  }));
  if (uncited.length > 0) return uncited;
  const own = unlabelled(all, evidence);
  if (own.length > 0) return own;
  const left = unaccounted(all, evidence, hash, pages.length);
  if (left.length === 0) return [];
  return [{ problem: 'the pages hold words that no evidence proves', expected: '', actual: left.join(' … ') }];
}

/** Stretches of the pages that remain when everything that the evidence names is taken away, the longest first. */
function unaccounted(all: string, evidence: Evidence, hash: string, count: number): readonly string[] {
  const cites = new Set(evidence.sources.flatMap(({ id, number }) => citesOf(id, number, evidence)));
  const furniture = evidence.furniture.map(bare);
  const texts = [...evidence.items.map(({ text }) => bare(text)), ...furniture].filter((text) => text !== '');
  const numbers = pageNumbers(evidence.document.language, count);
  // a reference such as NEA/2022/114 reads like a page number where a language writes "1/2"
  const alike = texts.filter((text) => text.search(numbers) >= 0);
  let rest = all.replaceAll(`Chancery${evidence.tool.version}`, FOUND).replaceAll(hash.slice(0, PRINTED_DIGITS), FOUND);
  for (const text of alike) rest = rest.replaceAll(text, FOUND);
  rest = rest.replace(numbers, FOUND);
  for (const text of texts.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(text, FOUND);
  return rest
    .replace(/\[(\d+(?:,[^[\]]{1,30})?)\]/g, (cite, inner: string) => (cites.has(inner) ? FOUND : cite))
    .split(POINTS)
    .filter((words) => words !== '');
}

/** Sections in which the citations stand behind the words, or behind their attribution. */
const CITED = new Set([
  ...['bottom_line', 'key_facts', 'quotes', 'context', 'watch'],
  ...['top_lines', 'stories', 'chronology', 'ahead', 'numbers'],
]);

/**
 * Items whose own citations are not the first that follow their words. Where several items say the same with the same
 * citations, as a top line and a row of a chronology may, the pages have to say it as often.
 */
function uncitedItems(all: string, evidence: Evidence): readonly EvidenceItem[] {
  const alike = new Map<string, { readonly words: string; readonly wanted: string; items: EvidenceItem[] }>();
  for (const item of evidence.items) {
    const wanted = item.citations.flatMap((id) => citesOfItem(id, item, evidence)).join('');
    if (!CITED.has(item.section) || wanted === '') continue;
    const words = bare(item.text);
    const key = `${words}\n${wanted}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { words, wanted, items: [item] });
    else known.items.push(item);
  }
  return [...alike.values()].flatMap(({ words, wanted, items }) =>
    timesCited(all, words, wanted, items.length) < items.length ? items.slice(0, 1) : [],
  );
}

/** How often these words are followed by these citations first; counted up to `enough`. */
function timesCited(all: string, words: string, wanted: string, enough: number): number {
  let times = 0;
  for (let at = all.indexOf(words); at >= 0 && times < enough; at = all.indexOf(words, at + 1)) {
    CITATION.lastIndex = at + words.length;
    const cite = CITATION.exec(all);
    if (cite !== null && all.startsWith(wanted, cite.index)) times += 1;
  }
  return times;
}

const CITATION = /\[\d+(?:,[^[\]]{1,30})?\]/g;

/** `[n]` or `[n, p. 3]` as this item cites the source. */
function citesOfItem(id: string, { pages = [] }: EvidenceItem, { sources }: Evidence): readonly string[] {
  const source = sources.find((each) => each.id === id);
  const claim = pages.find(({ article }) => article === id);
  return source === undefined ? [] : [`[${source.number}${claim === undefined ? '' : `,${bare(claim.text)}`}]`];
}

/** How a source may be cited: by its number, and with the pages that items claim. */
function citesOf(id: string, number: number, { items }: Evidence): readonly string[] {
  const claims = items.flatMap(({ pages }) => pages ?? []).filter(({ article }) => article === id);
  return [`${number}`, ...claims.map(({ text }) => `${number},${bare(text)}`)];
}

/** "Page 1 of 2", in the words of the document's language; a figure may open the page right behind it. */
function pageNumbers(language: string, count: number): RegExp {
  const [page, of] = pageWords(language).map(bare);
  const numbers = Array.from({ length: count }, (_, index) => count - index).join('|');
  return new RegExp(`${page}(?:${numbers})${of}${count}`, 'g');
}
