import { rowsOf } from './rows.js';

/** A stretch of text in one font, as it is drawn; points, `y` of the baseline counted from the top of the page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The fonts' names within the document. */
  readonly fonts: readonly string[];
}

/** A line of text within one column. */
export interface Line extends Run {
  /** 0-based. */
  readonly page: number;
  /** Its parts stand far apart, as in a table's row. */
  readonly cells: boolean;
}

type Matrix = readonly number[];

/** As PDF.js gives it. */
export interface DrawnItem {
  readonly str: string;
  readonly width: number;
  readonly transform: Matrix;
  readonly fontName: string;
}

/** A drawn item as a run; undefined for white space and for text that does not run level, such as a watermark. */
export function runOf(item: DrawnItem, view: Matrix): Run | undefined {
  if (item.str.trim() === '') return undefined;
  const [a, b, c, d, e, f] = product(view, item.transform);
  if (Math.abs(b) > Math.abs(a) * 0.05 || a <= 0 || d >= 0) return undefined;
  const size = Math.hypot(c, d);
  return { text: item.str, left: e, right: e + item.width, y: f, size, fonts: [item.fontName] };
}

function product(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [p, q, r, s, t, u] = n as [number, number, number, number, number, number];
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Runs that stand on one baseline, joined; a gap wider than `gap` times the size starts another line. */
export function linesOf(runs: readonly Run[], page: number, gap: number): Line[] {
  return rowsOf(runs).flatMap((row) => split(row, gap).map((part) => joined(part, page)));
}

function split(row: readonly Run[], gap: number): Run[][] {
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    if (parts.length === 0 || run.left - right > gap * run.size) parts.push([run]);
    else parts.at(-1)!.push(run);
    right = Math.max(right, run.right);
  }
  return parts;
}

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;

/** Parts of a line that are further apart, in letter heights, are cells; a list's number stands off from its item. */
const CELL_GAP = 2.2;
const OPENER = /^.{1,6}$/u;

function joined(runs: readonly Run[], page: number): Line {
  const text = runs.map((run) => run.text).join('');
  const backwards = (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  const ordered = backwards ? [...runs].reverse() : runs;
  const words = ordered.map((run, index) => {
    const before = ordered[index - 1];
    if (before === undefined) return run.text;
    const space = backwards ? before.left - run.right : run.left - before.right;
    if (space > run.size * CELL_GAP && !OPENER.test(before.text)) return ` | ${run.text}`;
    return space > Math.min(run.size, before.size) * 0.12 ? ` ${run.text}` : run.text;
  });
  const size = prevailingSize(runs);
  const body = runs.find((run) => run.size === size) ?? runs[0]!;
  return {
    text: words.join('').replace(/\s+/g, ' ').trim(),
    left: runs.reduce((least, run) => Math.min(least, run.left), Number.POSITIVE_INFINITY),
    right: runs.reduce((most, run) => Math.max(most, run.right), Number.NEGATIVE_INFINITY),
    y: body.y,
    size,
    fonts: [...new Set(runs.flatMap(({ fonts }) => fonts))],
    page,
    cells: words.some((word) => word.startsWith(' | ')),
  };
}

/** The size of most letters. */
export function prevailingSize(runs: readonly Pick<Run, 'size' | 'text'>[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const most = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  return runs.find(({ size }) => Math.round(size * 10) / 10 === most)?.size ?? most;
}
