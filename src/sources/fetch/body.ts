import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { NotFetched } from './not-fetched.js';
import { type Answer, reasonOf } from './request.js';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Honest servers compress once. */
const MOST_CODINGS = 2;

/**
 * An answer's body, decompressed, of at most `cap` bytes: the decoded bytes are counted as they come, so that what
 * unpacks to much more never lies in memory.
 * @throws NotFetched beyond the cap, for a coding that is not known, and for a body that breaks off.
 */
export async function readBody(answer: Answer, cap: number): Promise<Uint8Array> {
  const tooMuch = () => new NotFetched(`it is more than ${cap / 1024 / 1024} MB`, { fix: 'Save the article by hand.' });
  if (Number(answer.headers['content-length'] ?? 0) > cap) throw tooMuch();
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = async (decoded: AsyncIterable<Buffer>) => {
    for await (const chunk of decoded) {
      length += chunk.length;
      if (length > cap) return; // the pipeline then stops all that feeds it
      chunks.push(chunk);
    }
  };
  try {
    const [first, second] = decodersOf(answer);
    await pipeline(answer.body, first, second, collect);
  } catch (error) {
    if (error instanceof NotFetched) throw error;
    if (length <= cap) throw new NotFetched(`its body can't be read (${reasonOf(error)})`);
  }
  if (length > cap) throw tooMuch();
  return new Uint8Array(Buffer.concat(chunks));
}

/** Content codings were put on in the order in which they are named: they come off from the last. */
function decodersOf(answer: Answer): [Transform, Transform] {
  const named = (answer.headers['content-encoding'] ?? '').toLowerCase().split(',');
  const codings = named.map((coding) => coding.trim()).filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MOST_CODINGS) throw new NotFetched('it is compressed over and over');
  const [first = new PassThrough(), second = new PassThrough()] = codings.reverse().map((coding) => {
    const decoder = DECODERS[coding];
    if (decoder === undefined) throw new NotFetched(`its coding "${coding.slice(0, 20)}" is not known`);
    return decoder();
  });
  return [first, second];
}
