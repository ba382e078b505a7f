import type { Line } from './lines.js';

/** A footnote is set in type smaller than this share of the body's. */
const SMALL = 0.9;
/** How a footnote opens: its number or its sign. */
const MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])[\s.)]?\s?\p{L}/u;

/**
 * The lines of a page without its footnotes: what stands below the last line of the body, in smaller type, from a line
 * on that opens with a footnote's mark. They would break a sentence that goes on overleaf.
 */
export function withoutFootnotes(lines: readonly Line[], bodySize: number): readonly Line[] {
  const small = (line: Line) => line.size < bodySize * SMALL;
  const bottom = lines.reduce((most, line) => (small(line) ? most : Math.max(most, line.y)), 0);
  const foot = lines.filter((line) => small(line) && line.y > bottom);
  const first = foot.findIndex(({ text }) => MARK.test(text));
  if (first < 0) return lines;
  const notes = new Set(foot.slice(first));
  return lines.filter((line) => !notes.has(line));
}
