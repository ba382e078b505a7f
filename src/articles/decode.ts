import { CHARSETS } from './charsets.js';
import { decodeWindows1252, isWindows1252 } from './windows-1252.js';

/** A text and the charset it was read in, such as `utf-8`. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/**
 * Text of bytes: by byte order mark, else by the charset that the transport named where the bytes allow it, else UTF-8
 * where that is valid, else by the letters that each old charset would give. The mark itself is dropped.
 */
export function decodeText(bytes: Uint8Array, named?: string): Decoded {
  const mark = markOf(bytes);
  if (mark !== undefined) return { text: new TextDecoder(mark).decode(bytes), charset: mark };
  const wide = wideWithoutMark(bytes);
  // What servers call Latin-1 is often UTF-8; what is valid UTF-8 is hardly ever Latin-1.
  const first = named !== undefined && isWindows1252(named) ? 'utf-8' : undefined;
  for (const charset of [wide, first, named, 'utf-8']) {
    const text = charset === undefined ? undefined : strictly(bytes, charset);
    if (text !== undefined) return { text, charset: charset!.toLowerCase() };
  }
  return mostly(bytes, 'utf-8') ?? guess(bytes);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark shows as every other byte being NUL. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return undefined;
  const nuls = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) nuls[index % 2]!++;
  if (nuls[1]! > head.length / 4 && nuls[0]! < head.length / 20) return 'utf-16le';
  return nuls[0]! > head.length / 4 && nuls[1]! < head.length / 20 ? 'utf-16be' : undefined;
}

function strictly(bytes: Uint8Array, charset: string): string | undefined {
  if (isWindows1252(charset)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken bytes (a cut at the end, a bad paste) is still UTF-8. */
function mostly(bytes: Uint8Array, charset: string): Decoded | undefined {
  const text = new TextDecoder(charset).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return good >= broken * 10 ? { text, charset } : undefined;
}

/** The old charset under which what is not ASCII becomes the letters that its languages use, and as many as they use. */
function guess(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 20_000);
  let best = { charset: 'windows-1252', score: 0 };
  for (const { charset, usual, common, foreign } of CHARSETS) {
    const text = decodeAs(sample, charset);
    const strange = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
    const ascii = text.match(/[a-z]/gi)?.length ?? 0;
    if (strange === 0 || foreign !== strange > ascii) continue;
    const broken = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
    const score = Math.min(1, (text.match(usual)?.length ?? 0) / strange / common) - (broken * 4) / strange;
    if (score > best.score + 0.001) best = { charset, score };
  }
  return { text: decodeAs(bytes, best.charset), charset: best.charset };
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return isWindows1252(charset) ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}
