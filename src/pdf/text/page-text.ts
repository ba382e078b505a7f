import { contentsOf } from '../page-objects.js';
import type { PdfFile } from '../pdf-file.js';
import { paintedRuns } from './painted-runs.js';
import { readingOrder } from './reading-order.js';
import { textMapsOf } from './text-maps.js';

/** The glyph that every font paints for what it has none of (.notdef). */
const NO_GLYPH = '0000';

/** What one page says. */
export interface PageText {
  /** Its text in the order in which it is painted, a line's end between text runs; within a line, in the order in which it is read. */
  readonly text: string;
  /** How many of its characters no font has a glyph for: blanks or empty boxes are painted for them. */
  readonly shapeless: number;
}

/** @param direction of the document, which its lines have. */
export function pageText(file: PdfFile, page: number, direction: 'ltr' | 'rtl' = 'ltr'): PageText {
  const source = file.object(page);
  const content = contentsOf(file, page)
    .map((number) => file.stream(number).toString('latin1'))
    .join('\n');
  const runs = paintedRuns(content, textMapsOf(file, source));
  return {
    text: readingOrder(runs, direction)
      .map(({ text }) => text)
      .join('\n'),
    shapeless: runs.flatMap(({ pieces }) => pieces).filter(({ codes }) => codes.includes(NO_GLYPH)).length,
  };
}

/** Names of the fonts embedded anywhere in the file, without their subset tags. */
export function fontNames(file: PdfFile): readonly string[] {
  const names = file.numbers.flatMap(
    (number) => /\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]]+)/.exec(file.object(number))?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
