import { type Stats, stat } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceSpec } from '../types/spec.js';
import { refusalOf } from './confine.js';
import type { EntryFailure, Place } from './named-source.js';
import { nearestFile } from './nearest-file.js';
import { idOfPath } from './source-id.js';

/** One file that the spec names, before it is opened. */
export interface NamedFile {
  readonly id: string;
  /** Absolute, not yet resolved through symbolic links. */
  readonly path: string;
  /** As messages name it: relative to the spec's folder, with forward slashes. */
  readonly label: string;
  readonly entry: SourceSpec;
  /** The entry named this very file, not a pattern. */
  readonly exact: boolean;
}

export interface Expansion {
  readonly files: readonly NamedFile[];
  readonly failures: readonly EntryFailure[];
}

/** Signs that make a path a pattern. */
const PATTERN = /[*?[\]{}()!]/;

/** The files that one `path` entry names: itself, or a pattern's matches in stable order. */
export async function expandEntry(
  entry: SourceSpec,
  place: Place,
  exists: (path: string) => Promise<boolean>,
): Promise<Expansion> {
  const written = entry.path ?? '';
  const refusal = refusalOf(written, place.folder, place.root);
  if (refusal !== undefined) {
    const fix = "Name a file in the spec's folder, or widen it with --root DIR.";
    return { files: [], failures: [{ entry, kind: 'refused', message: `the path "${written}" ${refusal}`, fix }] };
  }
  const path = resolve(place.folder, written);
  // A file may have brackets in its name: what exists as written is not a pattern.
  if (!PATTERN.test(written) || (await exists(path))) {
    return { files: [named(entry, written, path, true)], failures: [] };
  }
  const { glob } = await import('tinyglobby');
  const matches = await glob(written, {
    cwd: place.folder,
    onlyFiles: true,
    dot: false,
    fs: { stat: statOfLinkedFile as typeof stat },
  });
  const files = matches
    .map((match) => match.replaceAll('\\', '/'))
    .sort()
    .filter((match) => refusalOf(match, place.folder, place.root) === undefined)
    .map((match) => named(entry, match, resolve(place.folder, match), false))
    .filter((file) => file.path !== place.spec);
  if (files.length > 0) return { files, failures: [] };
  const near = await nearestFile(place.folder, written.replaceAll(/[*?{}[\]!()]/g, ''));
  const message = `the pattern "${written}" matches no file`;
  const fix = near === undefined ? 'Patterns are relative to the spec.' : `The nearest file is "${near}".`;
  return { files: [], failures: [{ entry, kind: 'unreadable', message, fix }] };
}

/** A pattern matches linked files, to be judged like any other, but is not let through linked folders: they may be the disk. */
function statOfLinkedFile(path: string, answer: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void {
  stat(path, (error, stats) => answer(error ?? (stats.isDirectory() ? new Error('a linked folder') : null), stats));
}

function named(entry: SourceSpec, label: string, path: string, exact: boolean): NamedFile {
  return { id: entry.id ?? idOfPath(path), path, label, entry, exact };
}

/** One file once: where a pattern and an exact path meet, the exact entry's words win at the earlier place. */
export function mergeFiles<T extends Pick<NamedFile, 'path' | 'exact'>>(files: readonly T[]): T[] {
  const merged: T[] = [];
  const places = new Map<string, number[]>();
  for (const file of files) {
    const known = places.get(file.path) ?? [];
    const index = known.find((place) => !(merged[place]!.exact && file.exact));
    if (index === undefined) places.set(file.path, [...known, merged.push(file) - 1]);
    else if (file.exact) merged[index] = file;
  }
  return merged;
}
