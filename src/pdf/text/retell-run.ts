import { pdfText } from '../update.js';
import type { ClusterCodes, SaidCode } from './cluster-codes.js';
import type { PaintedRun, Piece } from './painted-runs.js';

/**
 * The same glyphs at the same places, in the order of reading, each saying what it is of. Where that is so already, or the text
 * object is of a form that is not known here, it stays as it is.
 * @param own source of the text object.
 */
export function retellRun(own: string, run: PaintedRun, codes: ClusterCodes | undefined): string {
  if (codes === undefined || !(run.reversed || run.pieces.some(({ told }) => told))) return own;
  const form = FORM.exec(own.replace(MARKS, ''));
  const places = form === null ? undefined : placesOf(form[3]!, Number(form[2]), codes);
  if (form === null || places?.length !== run.pieces.flatMap((piece) => piece.codes).length) return own;
  let at = 0;
  const clusters = run.pieces.map((piece) => {
    at += piece.codes.length;
    return { piece, places: places.slice(at - piece.codes.length, at) };
  });
  const pen = { x: 0, y: 0 };
  const shown = (run.reversed ? clusters.reverse() : clusters).map((cluster) =>
    show(cluster.piece, saidCodes(cluster.piece, codes), cluster.places, pen),
  );
  return `BT\n${form[1]}${shown.join('')}ET`;
}

/** Font and size, matrix, and strings that may each be moved to: all that Chromium writes of a run. */
const FORM =
  /^BT\s+(\/\w+ ([\d.]+) Tf\s+(?:-?[\d.]+ ){6}Tm\s+)((?:(?:-?[\d.]+ -?[\d.]+ Td )?<[0-9A-Fa-f]*> Tj\s+)+)ET$/;
const MARKS = /\/Span<<(?:[^<>()]|<[0-9A-Fa-f]*>|\((?:[^()\\]|\\[\s\S])*\))*>> BDC\s*|\/ReversedChars BMC\s*|\bEMC\s+/g;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where each glyph stands, from the start of its line (ISO 32000-1, 9.4.2 and 9.4.4). */
function placesOf(strings: string, size: number, { widthOf }: ClusterCodes): readonly Place[] {
  const places: Place[] = [];
  let [x, y, shift] = [0, 0, 0];
  for (const [, dx, dy, hex] of strings.matchAll(/(?:(-?[\d.]+) (-?[\d.]+) Td )?<([0-9A-Fa-f]*)> Tj/g)) {
    // a move counts from the line's start, a further string from the end of the one before
    if (dx !== undefined) [x, y, shift] = [x + Number(dx), y + Number(dy), 0];
    for (const code of hex!.match(/.{4}/g) ?? []) {
      places.push({ x: x + shift, y });
      shift += (widthOf(code) * size) / 1000;
    }
  }
  return places;
}

function saidCodes(piece: Piece, codes: ClusterCodes): readonly SaidCode[] {
  return piece.told
    ? codes.codesFor(piece)
    : piece.codes.map((code) => ({ code, width: codes.widthOf(code), speaks: true }));
}

/** A cluster's glyphs. What stands beside the one that speaks has no text of its own, or all have one together if it is wide. */
function show(
  piece: Piece,
  said: readonly SaidCode[],
  places: readonly Place[],
  pen: { x: number; y: number },
): string {
  if (said.length === 0) return instead(piece.text, ''); // its glyphs lie beyond the page's edge
  const together = said.some(({ speaks, width }) => !speaks && width > 0);
  const glyphs = said.map(({ code, speaks }, index) => {
    const { x, y } = places[index]!;
    const shown = `${decimal(x - pen.x)} ${decimal(y - pen.y)} Td <${code}> Tj\n`;
    Object.assign(pen, { x, y });
    return speaks || together ? shown : instead('', shown);
  });
  return together ? instead(piece.text, glyphs.join('')) : glyphs.join('');
}

/** Content with its replacement text (ISO 32000-1, 14.9.4). */
function instead(text: string, content: string): string {
  return `/Span<</ActualText ${pdfText(text)} >> BDC\n${content}EMC\n`;
}

function decimal(value: number): string {
  return String(Number(value.toFixed(5)));
}
