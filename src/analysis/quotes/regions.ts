import { languageOf } from '../../text/language.js';
import type { Span } from '../../types/span.js';

/** A stretch between quotation marks, without them. */
export interface Region extends Span {
  readonly paragraph: number;
  /** The paragraph ended before the mark closed: the next one that reopens carries on. */
  readonly open: boolean;
}

/** Marks that the same sign opens and closes. */
const STRAIGHT = new Set(['"', "''"]);

/** Quotation regions in the text's order. A region ends with its paragraph at the latest; nested marks stay inside. */
export function quoteRegions(text: string, paragraphs: readonly Span[], language: string): readonly Region[] {
  const marks = languageOf(language).quoteMarks.filter(([open]) => open !== '‘' && open !== '‹' && open !== '‚');
  return paragraphs.flatMap((paragraph, index) => regionsOf(text, paragraph, index, marks));
}

function regionsOf(
  text: string,
  { start, end }: Span,
  paragraph: number,
  marks: readonly (readonly [string, string])[],
): Region[] {
  const regions: Region[] = [];
  let at = start;
  while (at < end) {
    const pair = marks.find(([open]) => text.startsWith(open, at) && mayOpen(text, at, open));
    if (pair === undefined) {
      at += 1;
      continue;
    }
    const from = at + pair[0].length;
    const close = closingMark(text, from, end, pair);
    const to = close ?? end;
    const region = trim(text, from, to);
    if (region.end > region.start) regions.push({ ...region, paragraph, open: close === undefined });
    at = close === undefined ? end : close + pair[1].length;
  }
  return regions;
}

/** A straight mark opens after white space or a bracket; after a digit it is an inch. */
function mayOpen(text: string, at: number, open: string): boolean {
  if (!STRAIGHT.has(open)) return true;
  const before = text[at - 1] ?? ' ';
  return /[\s([{—–:;,-]/.test(before);
}

function closingMark(
  text: string,
  from: number,
  end: number,
  [open, close]: readonly [string, string],
): number | undefined {
  let depth = 0;
  for (let at = from; at < end; at += 1) {
    if (open !== close && text.startsWith(open, at)) depth += 1;
    if (!text.startsWith(close, at)) continue;
    if (
      close === '”' ||
      !STRAIGHT.has(close) ||
      /[\s)\]}.,;:!?—–-]|^$/.test(text[at + close.length] ?? '') ||
      /[.,!?…]/.test(text[at - 1] ?? '')
    ) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
