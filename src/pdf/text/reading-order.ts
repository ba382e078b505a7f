import type { PaintedRun } from './painted-runs.js';

/** What the order of reading needs of a run. */
export type Run = Pick<PaintedRun, 'reversed' | 'x' | 'y' | 'id'> & {
  readonly pieces: readonly { readonly text: string }[];
};

/** A run at its place in the order of reading, and what it says there. */
export interface ReadRun<T extends Run> {
  readonly run: T;
  readonly text: string;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The runs of a page as they are read: a printer paints each line from left to right, whichever way it runs. It undoes what
 * the bidirectional algorithm (Unicode UAX #9, rule L2) did, as far as the painted order tells.
 * @param direction the document's own.
 */
export function readingOrder<T extends Run>(runs: readonly T[], direction: 'ltr' | 'rtl'): readonly ReadRun<T>[] {
  const read = (run: T) => ({ run, text: textOf(run) });
  if (direction === 'ltr' && !runs.some(isRightToLeft)) return runs.map(read);
  return linesOf(runs).flatMap((line) => (direction === 'rtl' ? backwards(line) : islands(line)).map(read));
}

function linesOf<T extends Run>(runs: readonly T[]): readonly (readonly T[])[] {
  const lines: T[][] = [];
  for (const run of passagesAsPainted(runs)) {
    const before = lines.at(-1)?.at(-1);
    if (before?.y === run.y && before.x <= run.x) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** Each passage's part of a line from left to right again, where it has been put into the order of reading. */
function passagesAsPainted<T extends Run>(runs: readonly T[]): readonly T[] {
  const parts: T[][] = [];
  for (const run of runs) {
    const before = parts.at(-1)?.at(-1);
    if (before?.y === run.y && run.id !== undefined && before.id === run.id) parts.at(-1)!.push(run);
    else parts.push([run]);
  }
  return parts.flatMap((part) => part.sort((a, b) => a.x - b.x));
}

/** From right to left, but for the stretches of it that read from left to right. */
function backwards<T extends Run>(line: readonly T[]): readonly T[] {
  const written = new Set(line.filter(isRightToLeft).map(({ id }) => id));
  const read: T[] = [];
  let forward: T[] = [];
  let neutral: T[] = [];
  const close = () => {
    read.push(...forward, ...neutral);
    forward = [];
    neutral = [];
  };
  for (const run of [...line].reverse()) {
    if (isRightToLeft(run) || standsAlone(run)) {
      close();
      read.push(run);
    } else if (isNeutral(run)) {
      neutral.push(run);
    } else {
      if (forward.length === 0 || isOthersNumber(forward, run, written)) close();
      forward = [run, ...neutral.reverse(), ...forward];
      neutral = [];
    }
  }
  close();
  return read;
}

/** In a line from left to right, what stands from its first to its last run the other way, with the points before it. */
function islands<T extends Run>(line: readonly T[]): readonly T[] {
  const last = line.findLastIndex(isRightToLeft);
  let first = line.findIndex(isRightToLeft);
  if (first < 0) return line;
  while (first > 0 && isNeutral(line[first - 1]!) && /\S/.test(painted(line[first - 1]!))) first -= 1;
  return [...line.slice(0, first), ...backwards(line.slice(first, last + 1)), ...line.slice(last + 1)];
}

/** Painted against the way of reading, or of letters that are written from right to left. */
export function isRightToLeft({ reversed, pieces }: Run): boolean {
  return reversed || pieces.some(({ text }) => RIGHT_TO_LEFT.test(text));
}

/**
 * A number reads on from letters of its own passage alone: one beside them belongs to the line's way, and so do two of a
 * passage that is written from right to left (UAX #9, rules W7 and N1).
 * @param written the passages of the line that are.
 */
function isOthersNumber(stretch: readonly Run[], run: Run, written: ReadonlySet<Run['id']>): boolean {
  if (stretch.some(hasLetters)) return false;
  return stretch[0]!.id !== run.id || (written.has(run.id) && !hasLetters(run));
}

function hasLetters(run: Run): boolean {
  return /\p{L}/u.test(painted(run));
}

/** Citations, and points in a font of their own, part what reads from left to right: each is set apart by the layout. */
function standsAlone(run: Run): boolean {
  return /^(?:\s*\[\d+(?:,[^[\]]{1,30})?\]\s*|\s*[:·,]\s*)$/u.test(painted(run));
}

function isNeutral({ pieces }: Run): boolean {
  return !pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** From left to right; the printer tells a mirrored bracket by what it means, so none has to be turned round. */
function painted({ pieces }: Run): string {
  return pieces.map(({ text }) => text).join('');
}

function textOf(run: Run): string {
  return run.reversed ? painted({ ...run, pieces: [...run.pieces].reverse() }) : painted(run);
}
