import type { Evidence, VerifyFailure } from '../types/evidence.js';
import { unlabelled } from './author-labels.js';
import { citesOf, uncitedItems } from './check-citations.js';
import { wrongSigns } from './check-signs.js';
import { bare, FOUND, lettersOf, POINTS, standsOn } from './letters.js';
import { pageWords } from './own-words.js';

/** How many hex digits of the evidence's hash the last page prints. */
const PRINTED_DIGITS = 16;

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
  const wrong = [...unlabelled(all, evidence), ...wrongSigns(page, evidence)];
  if (wrong.length > 0) return wrong;
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

/** "Page 1 of 2", in the words of the document's language; a figure may open the page right behind it. */
function pageNumbers(language: string, count: number): RegExp {
  const [page, of] = pageWords(language).map(bare);
  const numbers = Array.from({ length: count }, (_, index) => count - index).join('|');
  return new RegExp(`${page}(?:${numbers})${of}${count}`, 'g');
}
