import { inflateSync } from 'node:zlib';

/** The objects of a PDF as Chromium lays it out: plain cross-reference tables, each update with one of its own. */
export interface PdfFile {
  readonly root: number;
  readonly info: number | undefined;
  /** One more than the highest object number. */
  readonly size: number;
  /** Offset of the newest cross-reference table. */
  readonly startxref: number;
  /** How many tables there are: that of the file as it was first written, and one for each update. */
  readonly sections: number;
  readonly numbers: readonly number[];
  /** Source of an object between `obj` and `endobj`; of a stream, its dictionary alone. */
  object(number: number): string;
  /** A stream's bytes, inflated. */
  stream(number: number): Buffer;
}

/** Reads the tables. @throws Error when the layout is another one. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startxref = Number(
    /startxref\s+(\d+)\s+%%EOF\s*$/.exec(buffer.toString('latin1', Math.max(0, buffer.length - 64)))?.[1],
  );
  if (!Number.isInteger(startxref)) throw new Error('no cross-reference table at the end of the PDF');
  const offsets = new Map<number, number>();
  let newest: string | undefined;
  let sections = 0;
  for (let at: number | undefined = startxref; at !== undefined; ) {
    const trailer: string = readTable(buffer, at, offsets);
    newest ??= trailer;
    sections += 1;
    const previous: string | undefined = /\/Prev (\d+)/.exec(trailer)?.[1];
    at = previous === undefined ? undefined : Number(previous);
  }
  const number = (key: string) => {
    const found = new RegExp(`/${key} (\\d+)`).exec(newest!)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const root = number('Root');
  if (root === undefined) throw new Error('the PDF has no catalogue');
  const text = buffer.toString('latin1');
  const sources = new Map<number, string>();
  const head = (n: number) => {
    const from = offsets.get(n);
    if (from === undefined) return { start: 0, end: 0 };
    const start = text.indexOf('obj', from) + 3;
    // the keywords stand on lines of their own or behind a dictionary: an address may hold either word
    const endobj = text.indexOf('\nendobj', start);
    return { start, end: streamIn(text, start, endobj) ?? endobj };
  };
  const sourceOf = (n: number) => {
    const known = sources.get(n);
    if (known !== undefined) return known;
    const { start, end } = head(n);
    const source = text.slice(start, end).trim();
    sources.set(n, source);
    return source;
  };
  return {
    root,
    info: number('Info'),
    size: number('Size') ?? Math.max(...offsets.keys()) + 1,
    startxref,
    sections,
    numbers: [...offsets.keys()].sort((a, b) => a - b),
    object: sourceOf,
    stream(n) {
      const dictionary = sourceOf(n);
      const length = lengthOf(dictionary, sourceOf);
      let from = head(n).end + 'stream'.length;
      if (buffer[from] === 13) from += 1;
      if (buffer[from] === 10) from += 1;
      const data = buffer.subarray(from, from + length);
      return dictionary.includes('FlateDecode') ? inflateSync(data) : Buffer.from(data);
    },
  };
}

/** Where the keyword `stream` of an object stands (ISO 32000-1, 7.3.8.1), if it is one. */
function streamIn(text: string, start: number, endobj: number): number | undefined {
  for (let at = text.indexOf('stream', start); at >= 0 && at < endobj; at = text.indexOf('stream', at + 1)) {
    const next = text.charCodeAt(at + 'stream'.length);
    if ((next === 10 || next === 13) && />>\s*$/.test(text.slice(Math.max(start, at - 4), at))) return at;
  }
  return undefined;
}

/** Reads one table into `offsets` (older ones do not overrule) and gives its trailer's text. */
function readTable(buffer: Buffer, at: number, offsets: Map<number, number>): string {
  const end = buffer.indexOf('startxref', at);
  const text = buffer.toString('latin1', at, end < 0 ? buffer.length : end);
  const split = text.indexOf('trailer');
  if (!text.startsWith('xref') || split < 0 || text.includes('/XRefStm', split))
    throw new Error('the PDF’s cross-reference is no plain table');
  const rows = text.slice(4, split).trim().split(/\r?\n/);
  for (let i = 0; i < rows.length; ) {
    const [first, count] = rows[i]!.trim().split(' ').map(Number);
    i += 1;
    for (let k = 0; k < count!; k += 1, i += 1) {
      const [offset, , kind] = rows[i]!.trim().split(' ');
      if (kind === 'n' && !offsets.has(first! + k)) offsets.set(first! + k, Number(offset));
    }
  }
  return text.slice(split);
}

function lengthOf(dictionary: string, object: (ref: number) => string): number {
  const [, length, indirect] = /\/Length (\d+)( \d+ R)?/.exec(dictionary) ?? [];
  return indirect === undefined ? Number(length ?? 0) : Number(object(Number(length)));
}
