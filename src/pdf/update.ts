import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { openPdf, type PdfFile } from './pdf-file.js';

/** Objects to append to a PDF as an incremental update (ISO 32000-1, 7.5.6): its own bytes stay as they are. */
export interface Update {
  /** The file as it was. */
  readonly file: PdfFile;
  /** A stream's bytes, inflated, as they stand by now. */
  stream(number: number): Buffer;
  /** Reserves a number. */
  next(): number;
  /** Puts an object in place of the one that has its number so far. */
  put(number: number, body: string): void;
  putStream(number: number, dictionary: string, data: Uint8Array): void;
  readonly root: number;
  readonly catalogue: string;
  /** The whole file with the update at its end. */
  close(info: number): Uint8Array;
}

export function beginUpdate(bytes: Uint8Array): Update {
  const file = openPdf(bytes);
  const base = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const objects = new Map<number, () => Buffer>();
  const streams = new Map<number, Buffer>();
  let size = file.size;
  return {
    file,
    root: file.root,
    catalogue: file.object(file.root),
    stream(number) {
      if (!streams.has(number)) streams.set(number, file.stream(number));
      return streams.get(number)!;
    },
    next() {
      size += 1;
      return size - 1;
    },
    put: (number, body) => objects.set(number, () => Buffer.from(body, 'latin1')),
    putStream(number, dictionary, data) {
      streams.set(number, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
      objects.set(number, () => {
        const packed = deflateSync(data);
        const head = `<<${dictionary}/Filter /FlateDecode/Length ${packed.length}>>\nstream\n`;
        return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream')]);
      });
    },
    close(info) {
      const parts: Buffer[] = [base.at(-1) === 10 ? Buffer.alloc(0) : Buffer.from('\n')];
      const offsets: [number, number][] = [];
      let at = base.length + parts[0]!.length;
      for (const [number, body] of objects) {
        const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body(), Buffer.from('\nendobj\n')]);
        offsets.push([number, at]);
        parts.push(part);
        at += part.length;
      }
      const id = createHash('md5').update(base).update(Buffer.concat(parts)).digest('hex');
      const trailer = `trailer\n<</Size ${size}/Root ${file.root} 0 R/Info ${info} 0 R/Prev ${file.startxref}/ID [<${id}> <${id}>]>>`;
      const tail = `${table(offsets)}${trailer}\nstartxref\n${at}\n%%EOF\n`;
      return new Uint8Array(Buffer.concat([base, ...parts, Buffer.from(tail, 'latin1')]));
    },
  };
}

/** A cross-reference table: runs of consecutive numbers, twenty bytes a row. */
function table(offsets: readonly (readonly [number, number])[]): string {
  const rows = [...offsets].sort((a, b) => a[0] - b[0]);
  let text = 'xref\n';
  for (let i = 0; i < rows.length; ) {
    let end = i + 1;
    while (end < rows.length && rows[end]![0] === rows[end - 1]![0] + 1) end += 1;
    text += `${rows[i]![0]} ${end - i}\n`;
    for (; i < end; i += 1) text += `${String(rows[i]![1]).padStart(10, '0')} 00000 n \n`;
  }
  return text;
}

/** A text string in UTF-16 as hexadecimal (ISO 32000-1, 7.9.2.2): nothing in it needs escaping. */
export function pdfText(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
