import { relative } from 'node:path';
import type { Source } from '../types/source.js';
import type { SourceSpec } from '../types/spec.js';
import { realInside } from './confine.js';
import type { NamedFile } from './expand.js';
import type { EntryFailure, NamedSource, Place } from './named-source.js';
import { nearestFile } from './nearest-file.js';
import { readRegularFile, UnreadableFile } from './regular-file.js';
import { overridesOf, sourceOfBytes } from './source-of-bytes.js';

/** A file that the spec names, as a source to read. */
export function fileSource(file: NamedFile, place: Place): NamedSource {
  return {
    ...file,
    async read(): Promise<Source | EntryFailure> {
      const read = await readInside(file, place);
      if (!('bytes' in read)) return read;
      const origin = { kind: 'file', path: relative(place.folder, file.path).replaceAll('\\', '/') } as const;
      return sourceOfBytes(file.id, origin, file.path, read.bytes, overridesOf(file.entry));
    },
  };
}

/** The bytes of a file that stays in the folder even where links lead. */
export async function readInside(
  { entry, label, path }: { readonly entry: SourceSpec; readonly label: string; readonly path: string },
  { folder, root }: Place,
): Promise<{ readonly bytes: Uint8Array } | EntryFailure> {
  const real = await realInside(path, root);
  if (real?.inside === false) {
    const message = `"${label}" leads outside the spec's folder through a symbolic link`;
    return { entry, kind: 'refused', message, fix: 'Copy the file into the folder, or widen it with --root DIR.' };
  }
  try {
    return { bytes: await readRegularFile(real?.path ?? path) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const near = error.absent ? await nearestFile(folder, label) : undefined;
    const mend = 'Mend the path (it starts at the spec’s folder), or mark the source optional: true.';
    const fix = near === undefined ? mend : `The nearest file is "${near}".`;
    return { entry, kind: 'unreadable', message: `"${label}" ${error.message}`, ...(error.absent ? { fix } : {}) };
  }
}
