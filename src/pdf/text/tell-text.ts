import { writingDirection } from '../../text/writing-direction.js';
import { contentsOf, pageNumbers } from '../page-objects.js';
import type { Update } from '../update.js';
import { type ClusterCodes, clusterCodes } from './cluster-codes.js';
import { type PaintedRun, paintedRuns } from './painted-runs.js';
import { isRightToLeft, type ReadRun, readingOrder } from './reading-order.js';
import { retellRun } from './retell-run.js';
import { fontsOf, readTextMap } from './text-maps.js';

/**
 * Has the content say its text in the order of reading and every glyph what it is of. Chromium paints a line from left to
 * right whichever way it is read, and maps the glyphs of Arabic and Indic clusters to no character: a reader that follows the
 * tags (ISO 32000-1, 14.8.2.3) would hear words backwards, and glyphs without text are not allowed (ISO 14289-1, 7.21.7; ISO
 * 19005-3, 6.2.11.7.2). Pages that need neither stay as they are.
 */
export function tellText(update: Update, language: string): void {
  const { file } = update;
  const codes = new Map<number, ClusterCodes | undefined>();
  for (const page of pageNumbers(file)) {
    const [number, ...more] = contentsOf(file, page);
    if (number === undefined || more.length > 0) continue;
    const fonts = [...fontsOf(file, file.object(page))].map(([name, font]) => ({
      name,
      font,
      map: mapOf(update, font),
    }));
    const content = update.stream(number).toString('latin1');
    if (!content.includes('/ReversedChars') && !fonts.some(({ map }) => / <0000>\n/.test(map))) continue;
    const clusters = new Map<string, ClusterCodes | undefined>();
    for (const { name, font } of fonts) {
      if (!codes.has(font)) codes.set(font, clusterCodes(update, font));
      clusters.set(name, codes.get(font));
    }
    const runs = paintedRuns(content, new Map(fonts.map(({ name, map }) => [name, readTextMap(map)])));
    update.putStream(number, '', Buffer.from(inReadingOrder(content, runs, clusters, language), 'latin1'));
  }
  for (const font of codes.values()) font?.write();
}

function mapOf(update: Update, font: number): string {
  const number = /\/ToUnicode (\d+) 0 R/.exec(update.file.object(font))?.[1];
  return number === undefined ? '' : update.stream(Number(number)).toString('latin1');
}

function inReadingOrder(
  content: string,
  runs: readonly PaintedRun[],
  clusters: ReadonlyMap<string, ClusterCodes | undefined>,
  language: string,
): string {
  const passages = new Map<string | undefined, PaintedRun[]>();
  for (const run of runs) {
    if (!passages.has(run.id)) passages.set(run.id, []);
    passages.get(run.id)!.push(run);
  }
  let told = '';
  let at = 0;
  for (const line of linesOf(runs, content)) {
    const direction = directionOf(passages.get(line[0]!.id)!, language);
    const turned = line.some(isRightToLeft) && hasPlaces(line);
    const read = turned ? hanging(readingOrder(line, direction)).map(({ run }) => run) : line;
    told += content.slice(at, line[0]!.start);
    told += read.map((run) => retellRun(content.slice(run.start, run.end), run, clusters.get(run.font))).join('\n');
    at = line.at(-1)!.end;
  }
  return told + content.slice(at);
}

/** Runs of one line and one tagged content with nothing between them, so that their order changes nothing of the picture. */
function linesOf(runs: readonly PaintedRun[], content: string): readonly (readonly PaintedRun[])[] {
  const lines: PaintedRun[][] = [];
  for (const run of runs) {
    const before = lines.at(-1)?.at(-1);
    const together =
      before !== undefined &&
      before.y === run.y &&
      before.id !== undefined &&
      before.id === run.id &&
      content.slice(before.end, run.start).trim() === '';
    if (together) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** The head of a table that goes on may stand beyond the page's edge, without glyphs and so at no place: which of it comes first is lost there. */
function hasPlaces(line: readonly PaintedRun[]): boolean {
  return line.some(({ x }) => x !== line[0]!.x);
}

/**
 * No line of ours begins with a space. Within a line from left to right, the one at its end stands at the right of a passage
 * that is read from there (UAX #9, rule L1).
 */
function hanging(line: readonly ReadRun<PaintedRun>[]): readonly ReadRun<PaintedRun>[] {
  const [first, ...rest] = line;
  const space = (read: ReadRun<PaintedRun> | undefined) => read !== undefined && read.text.trim() === '';
  return space(first) && rest.length > 0 && !space(rest.at(-1)) ? [...rest, first!] : line;
}

/** Which way a passage is read: as most of its letters are, else as its document. */
function directionOf(runs: readonly PaintedRun[], language: string): 'ltr' | 'rtl' {
  const [backward, forward] = [true, false].map((wanted) =>
    runs.filter((run) => isRightToLeft(run) === wanted).reduce((sum, { pieces }) => sum + letters(pieces), 0),
  ) as [number, number];
  return backward === forward ? writingDirection(language) : backward > forward ? 'rtl' : 'ltr';
}

function letters(pieces: PaintedRun['pieces']): number {
  return pieces.filter(({ text }) => /\p{L}/u.test(text)).length;
}
