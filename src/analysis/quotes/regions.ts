import { languageOf } from '../../text/language.js';
import type { Span } from '../../types/span.js';

/** A stretch between quotation marks, without them. */
export interface Region extends Span {
  readonly paragraph: number;
  /** The paragraph ended before the mark closed: the next one that reopens carries on. */
  readonly open: boolean;
  /** The stretch with its marks. */
  readonly outer: Span;
}

/** Marks that the same sign opens and closes. */
const STRAIGHT = new Set(['"', "''", '``']);
/** Inner marks of most languages; they quote by themselves only in pairs that hold several words. */
const SINGLE = /[‘'‚‹](?=[\p{L}\p{N}])([^\n“”"‘]{3,300}?)(?<=[\p{L}\p{N}.,!?…])[’'‘›](?=[\s.,;:!?)—–]|$)/gmu;
/** How far a nested mark is looked after, in characters. */
const NESTED = 400;

interface Marks {
  readonly open: readonly string[];
  readonly close: readonly string[];
}

/** Quotation regions in the text's order. A region ends with its paragraph at the latest; nested marks stay inside. */
export function quoteRegions(text: string, paragraphs: readonly Span[], language: string): readonly Region[] {
  const pairs = languageOf(language).quoteMarks.filter(([open]) => !/[‘'‚‹]$/.test(open) || open === "''");
  const marks = { open: [...pairs.map(([open]) => open), '``'], close: pairs.map(([, close]) => close) };
  return paragraphs.flatMap((paragraph, index) => {
    const doubles = doubleRegions(text, paragraph, index, marks);
    return language.startsWith('en') ? withSingles(text, paragraph, index, doubles) : doubles;
  });
}

function doubleRegions(text: string, { start, end }: Span, paragraph: number, marks: Marks): Region[] {
  const regions: Region[] = [];
  let opened: { readonly at: number; readonly from: number } | undefined;
  let depth = 0;
  for (let at = start; at < end; ) {
    const mark = markAt(text, at, marks);
    if (mark === undefined) {
      at += 1;
      continue;
    }
    const after = at + mark.length;
    if (opened === undefined) {
      if (opens(text, at, mark, marks)) opened = { at, from: after };
    } else if (marks.open.includes(mark) && !marks.close.includes(mark) && !endsWord(text, at, mark)) {
      if (nests(text, after, end, marks)) depth += 1;
    } else if (depth > 0) depth -= 1;
    else if (mark === "''" && text[after] === "'") {
      // of three, the first closes an inner quote
      at += 1;
      continue;
    } else {
      push(regions, text, paragraph, { start: opened.at, end: after }, { start: opened.from, end: at }, false);
      opened = undefined;
    }
    at = after;
  }
  if (opened !== undefined && end - opened.at > 2)
    push(regions, text, paragraph, { start: opened.at, end }, { start: opened.from, end }, true);
  return regions;
}

function push(regions: Region[], text: string, paragraph: number, outer: Span, inner: Span, open: boolean): void {
  let { start, end } = inner;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (end > start) regions.push({ start, end, paragraph, open, outer });
}

function markAt(text: string, at: number, { open, close }: Marks): string | undefined {
  return open.find((mark) => text.startsWith(mark, at)) ?? close.find((mark) => text.startsWith(mark, at));
}

/** A straight mark opens before a word, not after a digit, where it means inches. */
function opens(text: string, at: number, mark: string, { open }: Marks): boolean {
  if (!open.includes(mark)) return false;
  if (!STRAIGHT.has(mark)) return true;
  return !/\s/.test(text[at + mark.length] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
}

/** An opening mark that stands where a closing one should: after a word, before a space or a stop. */
function endsWord(text: string, at: number, mark: string): boolean {
  return !/\s/.test(text[at - 1] ?? ' ') && /[\s.,;:]/.test(text[at + mark.length] ?? ' ');
}

/** Whether two closing marks follow before another opens, so that the inner one is closed by the first. */
function nests(text: string, from: number, end: number, marks: Marks): boolean {
  let closed = 0;
  for (let at = from; at < Math.min(end, from + NESTED); at += 1) {
    const mark = markAt(text, at, marks);
    if (mark === undefined) continue;
    if (!marks.close.includes(mark)) return false;
    closed += 1;
    if (closed === 2) return true;
  }
  return false;
}

/** Adds what stands in single marks outside the double ones, where it is two words or more. */
function withSingles(text: string, { start, end }: Span, paragraph: number, doubles: readonly Region[]): Region[] {
  const singles: Region[] = [];
  let next = 0;
  for (const match of text.slice(start, end).matchAll(SINGLE)) {
    const outer = { start: start + match.index, end: start + match.index + match[0].length };
    while (next < doubles.length && doubles[next]!.outer.end <= outer.start) next += 1;
    const clash = next < doubles.length && doubles[next]!.outer.start < outer.end;
    const led = match.index === 0 || /[\s(—–:]/.test(text[outer.start - 1]!);
    if (clash || !led || !/\s/.test(match[1]!.trim())) continue;
    push(singles, text, paragraph, outer, { start: outer.start + 1, end: outer.end - 1 }, false);
  }
  return [...doubles, ...singles].sort((a, b) => a.start - b.start);
}
