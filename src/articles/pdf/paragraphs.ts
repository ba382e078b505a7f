import { endsSentence } from '../plain/measure.js';
import { joinLines, wholeWords } from './hyphens.js';
import type { Line } from './lines.js';

/** A paragraph, and where in it each page after its first begins. */
export interface Paragraph {
  readonly text: string;
  /** Of the first line. */
  readonly page: number;
  readonly size: number;
  readonly breaks: readonly { readonly page: number; readonly at: number }[];
}

/** Signs that open an item of a list wherever they stand. */
const BULLET = /^[•▪■●◦‣·]\s/u;
/** Numbers and dashes that open one, or a numbered paragraph, and may stand at any line's beginning. */
const ITEM = /^(?:[–—-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|\(?[ivxl]{1,5}[.)]\s)/u;

/** Joins lines in reading order to paragraphs, words parted at a line's end made whole. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const leading = commonLeading(lines);
  const words = wholeWords(lines.map(({ text }) => text));
  const paragraphs: (Paragraph & { text: string; breaks: { page: number; at: number }[] })[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || opens(line, before, leading)) {
      paragraphs.push({ text: line.text, page: line.page, size: line.size, breaks: [] });
      continue;
    }
    last.text = joinLines(last.text, line.text, words);
    if (line.page !== before.page) last.breaks.push({ page: line.page, at: last.text.length - line.text.length });
  }
  return paragraphs;
}

/** Whether a line opens a paragraph: by its sign, its type, the white above it, its indent, or the short line before it. */
function opens(line: Line, before: Line, leading: number): boolean {
  if (BULLET.test(line.text) || line.cells || before.cells) return true;
  if (Math.abs(line.size - before.size) > Math.min(line.size, before.size) * 0.12) return true;
  const follows =
    line.page === before.page && line.y > before.y && line.left < before.right && line.right > before.left;
  if (ITEM.test(line.text)) return endsSentence(before.text) || /[:;,]$/.test(before.text) || !follows;
  // a column or a page breaks off anywhere: only a sentence's end ends the paragraph
  if (!follows) return endsSentence(before.text) || startsAnew(before, line);
  if (line.y - before.y > leading * 1.3 * Math.max(line.size, before.size)) return true;
  if (setDifferently(line, before) && (isShort(before, line) || endsSentence(before.text))) return true;
  const indented = line.left - before.left > line.size * 0.8;
  const hanging = ITEM.test(before.text) || BULLET.test(before.text);
  if (indented && !hanging && endsSentence(before.text)) return true;
  return endsSentence(before.text) && isShort(before, line);
}

/** Two lines that have no font in common: a heading in bold, the text below it. */
function setDifferently(line: Line, before: Line): boolean {
  return !line.fonts.some((font) => before.fonts.includes(font));
}

/** Whether a line ends well before the next one does. */
function isShort(line: Line, next: Line): boolean {
  return next.right - line.right > Math.max(next.right - next.left, line.right - line.left) * 0.12;
}

/** A short line without a sentence's end before a column's break is a heading or a signature. */
function startsAnew(before: Line, line: Line): boolean {
  const short = before.right - before.left < (line.right - line.left) * 0.6;
  return short && /^\p{Lu}/u.test(line.text);
}

/** The usual distance of two lines of one column, in heights of their type. */
function commonLeading(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => ({ step: line.y - lines[index]!.y, size: line.size, same: line.page === lines[index]!.page }))
    .filter(({ step, size, same }) => same && step > size * 0.7 && step < size * 3)
    .map(({ step, size }) => step / size)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? Number.POSITIVE_INFINITY;
}
