import type { PdfFile } from '../pdf-file.js';

/** A font's character codes (two bytes) to text, from its ToUnicode map (ISO 32000-1, 9.10.3). */
export type CodeMap = ReadonlyMap<number, string>;

/** Object numbers of a page's fonts by their names among its resources. */
export function fontsOf(file: PdfFile, page: string): ReadonlyMap<string, number> {
  const resources = /\/Resources (\d+) 0 R/.exec(page)?.[1];
  const source = resources === undefined ? page : file.object(Number(resources));
  const fonts = /\/Font\s*<<([\s\S]*?)>>/.exec(source)?.[1] ?? '';
  return new Map([...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, number]) => [name!, Number(number)]));
}

/** The map of each of a page's fonts, by its name among the resources. */
export function textMapsOf(file: PdfFile, page: string): ReadonlyMap<string, CodeMap> {
  return new Map(
    [...fontsOf(file, page)].map(([name, font]) => {
      const number = /\/ToUnicode (\d+) 0 R/.exec(file.object(font))?.[1];
      return [name, number === undefined ? new Map() : readTextMap(file.stream(Number(number)).toString('latin1'))];
    }),
  );
}

/** Reads a ToUnicode map. A code that has no text, which Chromium maps to U+0000, is left out. */
export function readTextMap(source: string): CodeMap {
  const map = new Map<number, string>();
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
  for (const [code, text] of map) if (text === '\0') map.delete(code);
  return map;
}

const HEAD = 'endcodespacerange\n';
const FOOT = 'endcmap';

/** Whether a ToUnicode map has the head and foot that Chromium gives it. */
export function isTextMap(source: string): boolean {
  return source.includes(HEAD) && source.lastIndexOf(FOOT) > source.indexOf(HEAD);
}

/** A ToUnicode map that says the same as `map`, with head and foot of the one that it replaces. */
export function writeTextMap(former: string, map: CodeMap): string {
  const rows = [...map].sort(([a], [b]) => a - b).map(([code, text]) => `<${hex(code)}> <${hexText(text)}>\n`);
  const blocks: string[] = [];
  // a block has at most a hundred rows (Adobe Technical Note 5014, 1.4.1)
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('')}endbfchar\n`);
  }
  const from = former.indexOf(HEAD) + HEAD.length;
  return former.slice(0, from) + blocks.join('') + former.slice(former.lastIndexOf(FOOT));
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function hexText(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

function utf16(digits: string): string {
  return Buffer.from(digits.padStart(4, '0'), 'hex').swap16().toString('utf16le');
}
