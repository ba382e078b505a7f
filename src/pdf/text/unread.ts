import { visitOperators } from '../content.js';
import { contentsOf, pageNumbers } from '../page-objects.js';
import type { PdfFile } from '../pdf-file.js';
import { type Piece, paintedRuns } from './painted-runs.js';
import { asMeant } from './shared-glyphs.js';
import { type CodeMap, textMapsOf } from './text-maps.js';

/** Letters that stand one for one in the order in which they are painted, figures and signs. */
const SIMPLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{N}\p{S}\p{P}\p{Z}]*$/u;

/**
 * What a page paints that its text does not tell: glyphs without a text, words shown by an operator or in a form that no page
 * of ours has, and glyphs of which the content says another text (ActualText) than their font does.
 * @returns undefined where there is nothing of it.
 */
export function unread(file: PdfFile): string | undefined {
  const form = file.numbers.some((number) => isForm(file.object(number)) && paintsText(file, number));
  if (form) return 'words are painted that are no part of a page’s text';
  for (const [index, page] of pageNumbers(file).entries()) {
    const content = contentsOf(file, page)
      .map((number) => file.stream(number).toString('latin1'))
      .join('\n');
    const found = otherwiseShown(content) ?? contradicted(content, textMapsOf(file, file.object(page)));
    if (found !== undefined) return `page ${index + 1} ${found}`;
  }
  return undefined;
}

function isForm(source: string): boolean {
  return /\/Subtype\s*\/Form\b/.test(source);
}

function paintsText(file: PdfFile, number: number): boolean {
  let found = false;
  visitOperators(file.stream(number).toString('latin1'), (operator) => {
    found ||= operator === 'BT';
  });
  return found;
}

/** Chromium shows hexadecimal codes by `Tj` alone, or `TJ`. */
function otherwiseShown(content: string): string | undefined {
  let found = false;
  visitOperators(content, (operator, operands, start) => {
    found ||= operator === "'" || operator === '"';
    if (operator === 'Tj' || operator === 'TJ') found ||= content.slice(operands, start).includes('(');
  });
  return found ? 'paints words that are no part of its text' : undefined;
}

function contradicted(content: string, fonts: ReadonlyMap<string, CodeMap>): string | undefined {
  for (const { font, pieces } of paintedRuns(content, fonts)) {
    if (pieces.some(isSilent)) return 'paints glyphs that have no text';
    const wrong = pieces.find((piece) => saysOtherwise(piece, fonts.get(font)));
    if (wrong !== undefined) return `says "${wrong.text}" of glyphs that are no such letters`;
  }
  return undefined;
}

/** The glyph of a missing character, number 0, is a box and has no text. */
function isSilent({ told, text, codes }: Piece): boolean {
  return !told && text === '' && codes.some((code) => Number.parseInt(code, 16) !== 0);
}

/** Only where each glyph has a text of its own: a part of a cluster may have none. */
function saysOtherwise({ told, text, codes }: Piece, map: CodeMap | undefined): boolean {
  if (!told) return false;
  const own = codes.map((code) => map?.get(Number.parseInt(code, 16)));
  const painted = own.join('');
  if (own.includes(undefined) || !SIMPLE.test(text) || !SIMPLE.test(painted)) return false;
  return letters(painted) !== letters(text);
}

/** Letters, figures and signs: points and spaces have several characters for one glyph. */
function letters(text: string): string {
  return asMeant(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%]/gu, '');
}
