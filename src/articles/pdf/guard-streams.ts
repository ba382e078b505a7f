import { constants, inflateSync } from 'node:zlib';
import { ChanceryError } from '../../errors.js';

/** The most that all compressed parts of a document may unpack to, in bytes. */
const CAP = 150 * 1024 * 1024;
const OPENING = Buffer.from('stream', 'latin1');

/**
 * Unpacks each compressed part of a PDF once, under a cap, and throws the bytes away: the reader behind has none.
 * Parts in another coding, or encrypted, do not unpack and are passed over.
 * @throws ChanceryError of kind `source` for a document that unpacks to more than 150 MB.
 */
export function guardStreams(bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = CAP;
  for (let at = pdf.indexOf(OPENING); at >= 0; at = pdf.indexOf(OPENING, at + OPENING.length)) {
    const start = at + OPENING.length + (pdf[at + OPENING.length] === 0x0d ? 2 : 1);
    // the first byte of every deflated part that programs write
    if ((pdf[start]! & 0x0f) !== 8) continue;
    try {
      left -= inflateSync(pdf.subarray(start), { maxOutputLength: left, finishFlush: constants.Z_SYNC_FLUSH }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') left = 0;
    }
    if (left <= 0) {
      const message = `the PDF unpacks to more than ${CAP / 1024 / 1024} MB`;
      throw new ChanceryError('source', { message, fix: 'Save the article alone.' });
    }
  }
}
