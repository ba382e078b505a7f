import { realpath } from 'node:fs/promises';
import { ChanceryError } from '../errors.js';
import type { Source, SourceOverrides } from '../types/source.js';
import { readRegularFile, UnreadableFile } from './regular-file.js';
import { idOfPath } from './source-id.js';
import { sourceOfBytes } from './source-of-bytes.js';

/**
 * One file as a source, for the commands that take files; `path` is as the user gave it and stands so in the origin.
 * Throws a `source` error where it is not a readable regular file of at most 20 MB.
 */
export async function sourceFromFile(
  path: string,
  options: { readonly id?: string; readonly overrides?: SourceOverrides } = {},
): Promise<Source> {
  try {
    const bytes = await readRegularFile(await realpath(path).catch(() => path));
    return sourceOfBytes(options.id ?? idOfPath(path), { kind: 'file', path }, path, bytes, options.overrides);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new ChanceryError('source', { message: `"${path}" ${error.message}`, file: path }, { cause: error });
  }
}
