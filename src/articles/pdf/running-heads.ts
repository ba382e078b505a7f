import { type Line, linesOf } from './lines.js';
import type { PdfPage } from './open-pdf.js';
import { PAGE_WORDS } from './page-words.js';

/** The share of a page's height, at its top and at its foot, in which running heads stand. */
const ZONE = 0.13;
/** How far the same head stands from its place on another page, in points. */
const SHIFT = 8;
/** Of a page's lines, those nearest to its edge that may be heads. */
const NEAREST = 4;

/** `3`, `– 3 –`, `3/7`, `Page 3 of 7`: a word that means page, or none, and numbers. */
const PAGE_NUMBER =
  /^[\s\p{P}|]*(?:(?<word>\p{L}{1,10})\.?\s)?[\divxlc]{1,5}(?:\s?(?:\/|\p{L}{1,4}|-|–)\s?\d{1,4})?[\s\p{P}|]*$/iu;

/**
 * What stands at the top or the foot of pages and is not theirs: lines that come again at the same place of another page,
 * and page numbers. Answers which lines of which page they are.
 */
export function findRunningHeads(pages: readonly PdfPage[]): (line: Line) => boolean {
  const candidates = pages.flatMap((page, index) => edgeLines(page, index));
  const alike = grouped(candidates, ({ text }) => shape(text));
  const heads = candidates.filter(
    (line) => isPageNumber(line.text) || alike.get(shape(line.text))!.some((other) => comesAgain(line, other)),
  );
  const ofPage = grouped(heads, ({ page }) => page);
  return (line) =>
    (ofPage.get(line.page) ?? []).some(({ y, text }) => Math.abs(y - line.y) < 1 && text.includes(line.text));
}

function edgeLines(page: PdfPage, index: number): readonly Line[] {
  const lines = linesOf(page.runs, index, Number.POSITIVE_INFINITY);
  const top = lines.slice(0, NEAREST).filter(({ y }) => y < page.height * ZONE);
  const foot = lines.slice(-NEAREST).filter(({ y }) => y > page.height * (1 - ZONE));
  return [...top, ...foot];
}

/** At the same place of another page, its numbers the same or counted on with the pages: "Article 5" and "Article 9" are not. */
function comesAgain(line: Line, other: Line): boolean {
  if (other.page === line.page || Math.abs(other.y - line.y) >= SHIFT) return false;
  const own = line.text.match(/\d+/g) ?? [];
  const theirs = other.text.match(/\d+/g) ?? [];
  return own.every((number, index) => {
    const step = Number(theirs[index]) - Number(number);
    return step === 0 || step === other.page - line.page;
  });
}

function shape(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

function isPageNumber(text: string): boolean {
  const match = text.length > 40 ? null : PAGE_NUMBER.exec(text);
  const word = match?.groups?.['word']?.toLowerCase();
  return (
    match !== null && /\d|^[\s\p{P}]*[ivxlc]+[\s\p{P}]*$/iu.test(text) && (word === undefined || PAGE_WORDS.has(word))
  );
}

function grouped<K>(lines: readonly Line[], key: (line: Line) => K): ReadonlyMap<K, readonly Line[]> {
  const groups = new Map<K, Line[]>();
  for (const line of lines) {
    const group = groups.get(key(line));
    if (group === undefined) groups.set(key(line), [line]);
    else group.push(line);
  }
  return groups;
}
