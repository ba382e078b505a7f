import { type Line, linesOf, type Run } from './lines.js';

/** A white gap between columns is at least this many letter heights wide. */
const GUTTER = 0.9;
/** Words of one line are never further apart. */
const WORD_GAP = 1.1;
/** Lines that each column has at least. */
const FEWEST = 4;
/** The share of all lines that may cross a gutter: headlines and pictures' captions. */
const CROSSING = 0.34;
/** A page of more pieces is a drawing or a table. */
const MOST = 2500;
const DEEPEST = 4;

/**
 * The lines of a page in reading order: columns are told by the white gap between them (the XY-cut of Nagy and Seth,
 * 1984, with lines that cross a gap cutting the page into bands, each read column by column).
 */
export function readingOrder(runs: readonly Run[], page: number): readonly Line[] {
  return ordered(linesOf(runs, page, WORD_GAP), 0);
}

function ordered(segments: readonly Line[], depth: number): readonly Line[] {
  const gutter = depth < DEEPEST ? findGutter(segments) : undefined;
  if (gutter === undefined) return rejoined(segments);
  const crossing = segments.filter((line) => crosses(line, gutter)).sort((a, b) => a.y - b.y);
  const order: Line[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const y of [...new Set(crossing.map((line) => line.y)), Number.POSITIVE_INFINITY]) {
    const band = segments.filter((line) => line.y > above && line.y < y && !crosses(line, gutter));
    for (const side of [band.filter(({ right }) => right <= gutter), band.filter(({ left }) => left >= gutter)])
      order.push(...ordered(side, depth + 1));
    order.push(...rejoined(crossing.filter((line) => line.y === y)));
    above = y;
  }
  return order;
}

function crosses({ left, right }: Line, gutter: number): boolean {
  return left < gutter && right > gutter;
}

/** The middle of the widest white gap that runs down between two columns that stand side by side. */
function findGutter(segments: readonly Line[]): number | undefined {
  if (segments.length < FEWEST * 2 || segments.length > MOST) return undefined;
  const edges = [...new Set(segments.map(({ right }) => Math.round(right)))].sort((a, b) => a - b);
  let best: { readonly middle: number; readonly crossing: number } | undefined;
  for (const edge of edges) {
    const at = edge + 0.5 * GUTTER * segments[0]!.size;
    const left = segments.filter(({ right }) => right <= at);
    const right = segments.filter((line) => line.left >= at);
    const crossing = segments.length - left.length - right.length;
    if (left.length < FEWEST || right.length < FEWEST || crossing > segments.length * CROSSING) continue;
    const width = lowest(right.map((line) => line.left)) - highest(left.map((line) => line.right));
    if (width < GUTTER * Math.min(left[0]!.size, right[0]!.size) || !sideBySide(left, right)) continue;
    if (best === undefined || crossing < best.crossing) best = { middle: at, crossing };
  }
  return best?.middle;
}

/** Columns share most of their height; a heading's number or a list's sign does not make one. */
function sideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const span = (lines: readonly Line[]) => [lowest(lines.map(({ y }) => y)), highest(lines.map(({ y }) => y))] as const;
  const [topLeft, bottomLeft] = span(left);
  const [topRight, bottomRight] = span(right);
  const shared = Math.min(bottomLeft, bottomRight) - Math.max(topLeft, topRight);
  const wordy = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length > 12;
  return shared > 0.5 * Math.min(bottomLeft - topLeft, bottomRight - topRight) && wordy(left) && wordy(right);
}

/** Lines from the top down; what stands on one baseline in one column is one line, however wide its gaps. */
function rejoined(segments: readonly Line[]): readonly Line[] {
  return linesOf(segments, segments[0]?.page ?? 0, Number.POSITIVE_INFINITY);
}

/** Without spreading: a page may have more lines than a call has arguments. */
function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
