import type { PdfFile } from './pdf-file.js';
import { type Run, readingOrder } from './reading-order.js';

/** A font's character codes (two bytes) to text, from its ToUnicode map. */
type CodeMap = ReadonlyMap<number, string>;

/** Marked content with its properties, a font, a string of codes, an operator; literal strings are passed over. */
const OPERATOR =
  /(?:(<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>|\/\w+)\s*BDC|(BMC|EMC))\b|\/(\w+) [\d.-]+ Tf|<([0-9A-Fa-f]*)>|(?<!\\)\((?:[^()\\]|\\[\s\S])*\)|(?:(-?[\d.]+) (-?[\d.]+) )?\b(Tj|TJ|BT|ET|Td|Tm|T\*)(?=\s|$)|\/(ReversedChars) BMC\b/g;

/**
 * The text of one page in the order in which it is painted, a line's end between text runs; within a line, in the order in
 * which it is read.
 * @param direction of the document, which its lines have.
 */
export function pageText(file: PdfFile, page: number, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const source = file.object(page);
  const contents = [...(/\/Contents (\d+) 0 R|\/Contents \[([^\]]*)\]/.exec(source)?.[0] ?? '').matchAll(/(\d+) 0 R/g)];
  const stream = contents.map(([, number]) => file.stream(Number(number)).toString('latin1')).join('\n');
  const fonts = fontMaps(file, source);
  let map: CodeMap = new Map();
  const runs: Run[] = [];
  let run = { pieces: [] as string[], reversed: false, x: 0, y: 0 };
  const marked: { readonly instead: boolean }[] = [];
  for (const [whole, properties, mark, font, hex, x, y, move, reversed] of stream.matchAll(OPERATOR)) {
    if (properties !== undefined || mark === 'BMC' || reversed !== undefined) {
      const actual = /\/ActualText\s*<FEFF([0-9A-Fa-f]*)>/i.exec(whole)?.[1];
      if (actual !== undefined && !marked.some(({ instead }) => instead)) run.pieces.push(utf16(actual));
      if (reversed !== undefined) run.reversed = true;
      marked.push({ instead: actual !== undefined });
    } else if (mark === 'EMC') marked.pop();
    else if (font !== undefined) map = fonts.get(font) ?? new Map();
    else if (hex !== undefined && !marked.some(({ instead }) => instead)) run.pieces.push(...decode(hex, map));
    else if (move === 'Tm') Object.assign(run, { x: Number(x), y: Number(y) });
    else if (move === 'ET') {
      runs.push(run);
      run = { pieces: [], reversed: false, x: 0, y: 0 };
    }
  }
  return readingOrder([...runs, run], direction).join('\n');
}

/** Names of the fonts embedded anywhere in the file, without their subset tags. */
export function fontNames(file: PdfFile): readonly string[] {
  const names = file.numbers.flatMap(
    (number) => /\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]]+)/.exec(file.object(number))?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

function decode(hex: string, map: CodeMap): readonly string[] {
  const pieces: string[] = [];
  for (let i = 0; i + 4 <= hex.length; i += 4) pieces.push(map.get(Number.parseInt(hex.slice(i, i + 4), 16)) ?? '');
  return pieces;
}

function fontMaps(file: PdfFile, page: string): ReadonlyMap<string, CodeMap> {
  const resources = /\/Resources (\d+) 0 R/.exec(page)?.[1];
  const source = resources === undefined ? page : file.object(Number(resources));
  const fonts = /\/Font\s*<<([\s\S]*?)>>/.exec(source)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => [name!, codeMap(file, Number(number))]),
  );
}

function codeMap(file: PdfFile, font: number): CodeMap {
  const number = /\/ToUnicode (\d+) 0 R/.exec(file.object(font))?.[1];
  const map = new Map<number, string>();
  if (number === undefined) return map;
  const source = file.stream(Number(number)).toString('latin1');
  for (const [, block] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      map.set(Number.parseInt(code!, 16), utf16(text!));
  }
  for (const [, block] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const first = Number.parseInt(from!, 16);
      const start = utf16(text!);
      for (let code = first; code <= Number.parseInt(to!, 16); code += 1) {
        map.set(code, start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + code - first));
      }
    }
  }
  return map;
}

function utf16(hex: string): string {
  return Buffer.from(hex.padStart(4, '0'), 'hex').swap16().toString('utf16le');
}
