import { contentsOf } from '../page-objects.js';
import type { PdfFile } from '../pdf-file.js';
import { paintedRuns } from './painted-runs.js';
import { readingOrder } from './reading-order.js';
import { textMapsOf } from './text-maps.js';

/**
 * The text of one page in the order in which it is painted, a line's end between text runs; within a line, in the order in
 * which it is read.
 * @param direction of the document, which its lines have.
 */
export function pageText(file: PdfFile, page: number, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const source = file.object(page);
  const content = contentsOf(file, page)
    .map((number) => file.stream(number).toString('latin1'))
    .join('\n');
  return readingOrder(paintedRuns(content, textMapsOf(file, source)), direction)
    .map(({ text }) => text)
    .join('\n');
}

/** Names of the fonts embedded anywhere in the file, without their subset tags. */
export function fontNames(file: PdfFile): readonly string[] {
  const names = file.numbers.flatMap(
    (number) => /\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]]+)/.exec(file.object(number))?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
