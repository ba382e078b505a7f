import { inflateRawSync } from 'node:zlib';
import { ChanceryError } from '../../errors.js';

/** The most that a document may unpack to, in bytes. */
const CAP = 60 * 1024 * 1024;
const MOST_PARTS = 2000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Unpacks every part of a zip once, under a cap, and throws the bytes away: sizes in its directory may lie, and the
 * reader behind unpacks whatever comes (PKWARE's APPNOTE, 4.3).
 * @throws ChanceryError of kind `source` for a zip that is broken, encrypted, or unpacks to more than 60 MB.
 */
export function guardZip(bytes: Uint8Array): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) throw broken();
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw tooLarge();
  let at = zip.readUInt32LE(end + 16);
  let left = CAP;
  try {
    for (let part = 0; part < count; part += 1) {
      if (zip.readUInt32LE(at) !== CENTRAL) throw broken();
      left -= unpackedSize(zip, at, left);
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch (error) {
    if (error instanceof ChanceryError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw broken();
  }
}

function unpackedSize(zip: Buffer, at: number, left: number): number {
  if ((zip.readUInt16LE(at + 8) & 1) !== 0)
    throw new ChanceryError('source', { message: 'the document is encrypted', fix: 'Save it without a password.' });
  const method = zip.readUInt16LE(at + 10);
  const packed = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw broken();
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(start, start + packed);
  if (method === 0) return data.length;
  if (method !== 8) throw broken();
  if (left <= 0) throw tooLarge();
  return inflateRawSync(data, { maxOutputLength: left }).length;
}

function broken(): ChanceryError {
  return new ChanceryError('source', {
    message: 'the document is damaged',
    fix: 'Open it in a word processor and save it anew.',
  });
}

function tooLarge(): ChanceryError {
  return new ChanceryError('source', { message: `the document unpacks to more than ${CAP / 1024 / 1024} MB` });
}
