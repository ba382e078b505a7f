import { endsInCredit, type Label, labelOf } from './label.js';
import type { Line } from './lines.js';
import { contentWords, relation, scriptOf } from './measure.js';

/** A line with what it was taken for. */
export interface LabelledLine extends Line {
  readonly label?: Label;
  /** A whole sentence or more: what bodies are made of. */
  readonly paragraph: boolean;
}

/** The body as a run of lines, `end` exclusive, and whether the text came with a page's chrome round it. */
export interface BodyRun {
  readonly start: number;
  readonly end: number;
  readonly scraped: boolean;
}

/** What a line adds to a run: the body is the run with the largest sum. */
const WORTH = { paragraphAtMost: 40, rights: -60, labelled: -12, line: -8, shortLine: -10 };
/** Words from which a line is a paragraph: with a sentence's end, and without. */
const PARAGRAPH = { ended: 8, open: 45 };
/** Share of a subheading's words that its article holds. */
const RELATED_ENOUGH = 0.34;
/** Labelled lines that make a text a scraped page. */
const SCRAPED = 2;
const FURNITURE: ReadonlySet<Label> = new Set<Label>(['chrome', 'site', 'related', 'rights', 'foreign']);
/** Chrome that stands inside bodies, and how many lines of it, or of no kind, in a row. */
const STEPPABLE: ReadonlySet<Label> = new Set<Label>(['chrome', 'caption', 'sign', 'foreign']);
const STEPPED = { chrome: 2, unknown: 8 };
const CLOSING: ReadonlySet<Label> = new Set<Label>(['chrome', 'site', 'related', 'rights', 'byline', 'date']);

/** Labels every line; links under a heading such as "Related articles" are labelled with it once the body has begun. */
export function labelLines(lines: readonly Line[]): LabelledLine[] {
  const script = scriptOf(
    lines
      .map((line) => line.text)
      .join(' ')
      .slice(0, 20_000),
  );
  let begun = false;
  let links = false;
  const last = lines.findLastIndex((line) => isParagraph(line, undefined));
  return lines.map((line, index) => {
    let label = labelOf(line, { script });
    if (label === undefined && endsInCredit(line) && index < last) label = 'caption';
    const paragraph = isParagraph(line, label);
    begun ||= paragraph;
    if (paragraph) links = false;
    else if (label === 'related') links = begun;
    else if (label === undefined && links && !line.ends) label = 'related';
    return { ...line, paragraph, ...(label === undefined ? {} : { label }) };
  });
}

function isParagraph(line: Line, label: Label | undefined): boolean {
  if (label !== undefined) return false;
  return (line.words >= PARAGRAPH.ended && line.ends) || line.words >= PARAGRAPH.open;
}

/** Finds the body; undefined where no line is a paragraph. */
export function findBody(lines: readonly LabelledLine[]): BodyRun | undefined {
  const furniture = lines.filter((line) => line.label !== undefined && FURNITURE.has(line.label)).length;
  const first = lines.findIndex((line) => line.paragraph);
  if (first < 0) return undefined;
  const last = lines.findLastIndex((line) => line.paragraph);
  // Without chrome there is nothing to cut away: from the first paragraph to the last line that could be the article's.
  if (furniture < SCRAPED) return { start: first, end: wholeTail(lines, last + 1), scraped: false };
  const run = bestRun(lines);
  return { ...widen(lines, run.start, run.end), scraped: true };
}

function bestRun(lines: readonly LabelledLine[]): { start: number; end: number } {
  let best = { start: 0, end: 0, sum: 0 };
  let start = 0;
  let sum = 0;
  for (const [index, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += worth(line);
    if (sum > best.sum) best = { start, end: index + 1, sum };
  }
  return best;
}

function worth(line: LabelledLine): number {
  if (line.paragraph) return Math.min(line.words, WORTH.paragraphAtMost);
  if (line.label === 'rights') return WORTH.rights;
  if (line.label !== undefined) return WORTH.labelled;
  return line.words >= 5 ? WORTH.line : WORTH.shortLine;
}

/**
 * Takes in the sentences before and after the run that its sum does not reach, such as two short ones after an
 * advertisement or a paragraph after a list: over a few lines of chrome or lines of no kind, but never over a statement
 * of rights, a byline, or a heading over links.
 */
function widen(lines: readonly LabelledLine[], start: number, end: number): { start: number; end: number } {
  const last = reach(lines, end - 1, 1, (line) => line.ends && line.words >= 2);
  const first = reach(lines, start, -1, (line) => line.paragraph);
  return { start: first, end: last + 1 };
}

/** The farthest line from `from` on, going by `step`, that belongs to the body and is not too far from the one before. */
function reach(
  lines: readonly LabelledLine[],
  from: number,
  step: 1 | -1,
  belongs: (line: LabelledLine) => boolean,
): number {
  let farthest = from;
  let chrome = 0;
  let unknown = 0;
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at]!;
    if (line.label === undefined && belongs(line)) {
      farthest = at;
      chrome = 0;
      unknown = 0;
    } else if (line.label === undefined) unknown += 1;
    else if (STEPPABLE.has(line.label)) chrome += 1;
    else break;
    if (chrome > STEPPED.chrome || unknown > STEPPED.unknown) break;
  }
  return farthest;
}

/** Of a text without chrome everything is the article's, up to its closing credits and rights. */
function wholeTail(lines: readonly LabelledLine[], end: number): number {
  const closing = lines.findIndex(({ label }, index) => index >= end && label !== undefined && CLOSING.has(label));
  return closing < 0 ? lines.length : closing;
}

/** The lines of the run that are the article's: all that no label claims, and subheadings that speak of its matter. */
export function bodyLines(lines: readonly LabelledLine[], run: BodyRun): LabelledLine[] {
  const within = lines.slice(run.start, run.end);
  if (!run.scraped) return within;
  const words = contentWords(
    within
      .filter((line) => line.paragraph)
      .map((line) => line.text)
      .join(' '),
  );
  const kept = within.filter(
    (line) =>
      line.label === undefined &&
      (line.paragraph || line.ends || /[:：]$/.test(line.text) || relation(line.text, words) >= RELATED_ENOUGH),
  );
  const end = kept.findLastIndex((line) => line.paragraph || line.ends);
  return kept.slice(0, end + 1);
}
