import type { Run } from './lines.js';

/** Runs that stand on one baseline. */
interface Row {
  readonly runs: Run[];
  /** Of its largest type. */
  y: number;
  size: number;
  letters: number;
}

/** A raised figure is in type smaller than this share of its line's. */
const SMALLER = 0.87;
/** No more letters are raised in one line. */
const MOST_RAISED = 8;

/** Runs by the lines that they stand on, from the top down, each from left to right, without the marks of footnotes. */
export function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row === undefined || !standsIn(run, row)) {
      rows.push({ runs: [run], y: run.y, size: run.size, letters: run.text.length });
      continue;
    }
    row.runs.push(run);
    row.letters += run.text.length;
    if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
  }
  return rows.map(withoutMarks).filter((row) => row.length > 0);
}

/** On the same baseline, or one of the two raised above the other's; never the lines beside a large initial. */
function standsIn(run: Run, row: Row): boolean {
  const lower = run.y - row.y;
  if (lower < Math.min(row.size, run.size) * 0.45) return true;
  return row.size < run.size * SMALLER && row.letters <= MOST_RAISED && lower < run.size * 0.6;
}

/** Figures and signs that are raised call a note; behind a unit of length they are its power. */
function withoutMarks({ runs, y, size }: Row): readonly Run[] {
  const ordered = [...runs].sort((a, b) => a.left - b.left);
  return ordered.filter((run, index) => {
    const raised = run.size < size * SMALLER && y - run.y > size * 0.15;
    if (!raised || !/^[\d*†‡§,\s]{1,6}$/.test(run.text)) return true;
    return /(?:^|[^\p{L}])[kcdm]?m\s?$/u.test(ordered[index - 1]?.text.slice(-6) ?? '');
  });
}
