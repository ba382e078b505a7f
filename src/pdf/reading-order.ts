/** A stretch of one line in one font, as it is painted. */
export interface Run {
  /** Its characters or clusters from left to right. */
  readonly pieces: readonly string[];
  /** Marked by the printer as painted against the way of reading. */
  readonly reversed: boolean;
  /** Where it starts, in the printer's own units. */
  readonly x: number;
  readonly y: number;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<' },
  ...{ '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/**
 * The runs of a page as they are read: a printer paints each line from left to right, whichever way it runs. It undoes what
 * the bidirectional algorithm (Unicode UAX #9, rule L2) did, as far as the painted order tells.
 * @param direction the document's own.
 */
export function readingOrder(runs: readonly Run[], direction: 'ltr' | 'rtl'): readonly string[] {
  if (direction === 'ltr' && !runs.some(isRightToLeft)) return runs.map(textOf);
  return linesOf(runs).flatMap((line) => (direction === 'rtl' ? backwards(line) : islands(line)).map(textOf));
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const before = lines.at(-1)?.at(-1);
    if (before?.y === run.y && before.x <= run.x) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** From right to left, but for the stretches of it that read from left to right. */
function backwards(line: readonly Run[]): readonly Run[] {
  const read: Run[] = [];
  let forward: Run[] = [];
  let neutral: Run[] = [];
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
      if (forward.length === 0) close();
      forward = [run, ...neutral.reverse(), ...forward];
      neutral = [];
    }
  }
  close();
  return read;
}

/** In a line from left to right, what stands from its first to its last run the other way, with the points before it. */
function islands(line: readonly Run[]): readonly Run[] {
  const last = line.findLastIndex(isRightToLeft);
  let first = line.findIndex(isRightToLeft);
  if (first < 0) return line;
  while (first > 0 && isNeutral(line[first - 1]!) && /\S/.test(line[first - 1]!.pieces.join(''))) first -= 1;
  return [...line.slice(0, first), ...backwards(line.slice(first, last + 1)), ...line.slice(last + 1)];
}

function isRightToLeft({ reversed, pieces }: Run): boolean {
  return reversed || pieces.some((piece) => RIGHT_TO_LEFT.test(piece));
}

/** Citations, and points in a font of their own, part what reads from left to right: each is set apart by the layout. */
function standsAlone({ pieces }: Run): boolean {
  return /^(?:\s*\[\d+(?:,[^[\]]{1,30})?\]\s*|\s*[:·,]\s*)$/u.test(pieces.join(''));
}

function isNeutral({ pieces }: Run): boolean {
  return !pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function textOf({ pieces, reversed }: Run): string {
  return reversed
    ? [...pieces]
        .reverse()
        .map((piece) => MIRRORED[piece] ?? piece)
        .join('')
    : pieces.join('');
}
