import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { ChanceryError, type Problem } from '../errors.js';
import type { Source } from '../types/source.js';
import type { SourceSpec, Spec } from '../types/spec.js';
import { realInside } from './confine.js';
import { type EntryFailure, expandEntry, mergeFiles, type NamedFile } from './expand.js';
import { nearestFile } from './nearest-file.js';
import { readRegularFile, UnreadableFile } from './regular-file.js';
import { overridesOf, sourceOfBytes } from './source-of-bytes.js';
import { labelOf, openSpecPlace, type SpecPlace } from './spec-place.js';

export interface ReadSourcesOptions {
  /** The folder that paths must stay in; the spec's own by default. */
  readonly root?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/** A source that the spec calls optional and that could not be read. */
export interface MissingSource {
  readonly label: string;
  readonly problem: string;
}

/**
 * Reads every source of a spec, in the spec's order, patterns' matches sorted by name. All problems are thrown at once,
 * each with its place in the spec: a `spec` error for paths that leave the folder and for ids that are alike, else a
 * `source` error for what can't be read. What an optional entry can't give is answered as missing.
 */
export async function readSources(
  spec: Spec,
  options: ReadSourcesOptions = {},
): Promise<{ sources: Source[]; missing: MissingSource[] }> {
  const folder = dirname(resolve(spec.path));
  const root = resolve(options.root ?? folder);
  const where = await openSpecPlace(spec);
  const failures: EntryFailure[] = [];
  const named: NamedFile[] = [];
  for (const entry of spec.sources) {
    options.signal?.throwIfAborted();
    if (entry.path === undefined) {
      failures.push(notFetched(entry));
      continue;
    }
    const expansion = await expandEntry(entry, { folder, root, spec: resolve(spec.path) }, exists);
    failures.push(...expansion.failures);
    named.push(...expansion.files);
  }
  const files = mergeFiles(named);
  throwAny('spec', [
    ...failures.filter((failure) => failure.kind === 'refused').map(asProblem(where)),
    ...alike(files, where),
  ]);

  const sources: Source[] = [];
  for (const [index, file] of files.entries()) {
    options.signal?.throwIfAborted();
    const read = await readNamed(file, folder, root);
    if ('bytes' in read) {
      const origin = { kind: 'file', path: relative(folder, file.path).replaceAll('\\', '/') } as const;
      sources.push(sourceOfBytes(file.id, origin, file.path, read.bytes, overridesOf(file.entry)));
    } else failures.push(read);
    options.onProgress?.(index + 1, files.length, file.label);
  }
  const excused = failures.filter((failure) => failure.entry.optional === true && failure.kind === 'unreadable');
  throwAny('source', failures.filter((failure) => !excused.includes(failure)).map(asProblem(where)));
  const missing = excused.map(({ entry, message }) => ({ label: entry.title ?? labelOf(entry), problem: message }));
  return { sources, missing };
}

async function readNamed(file: NamedFile, folder: string, root: string): Promise<{ bytes: Uint8Array } | EntryFailure> {
  const { entry, label } = file;
  const real = await realInside(file.path, root);
  if (real?.inside === false) {
    const message = `"${label}" leads outside the spec's folder through a symbolic link`;
    return { entry, kind: 'refused', message, fix: 'Copy the file into the folder, or widen it with --root DIR.' };
  }
  try {
    return { bytes: await readRegularFile(real?.path ?? file.path) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const near = error.absent ? await nearestFile(folder, label) : undefined;
    const fix = near === undefined ? {} : { fix: `The nearest file is "${near}".` };
    return { entry, kind: 'unreadable', message: `"${label}" ${error.message}`, ...fix };
  }
}

function notFetched(entry: SourceSpec): EntryFailure {
  const message = `${entry.feed === undefined ? 'the page' : 'the feed'} "${labelOf(entry)}" is not fetched yet`;
  return { entry, kind: 'unreadable', message, fix: 'Run: chancery fetch SPEC' };
}

/** Two sources of one id can't be told apart in references: both are named. */
function alike(files: readonly NamedFile[], where: SpecPlace): Problem[] {
  const first = new Map<string, NamedFile>();
  const problems: Problem[] = [];
  for (const file of files) {
    const other = first.get(file.id);
    if (other === undefined) first.set(file.id, file);
    else {
      const message = `"${other.label}" and "${file.label}" would both have the id "${file.id}"`;
      problems.push(where.problem(file.entry, message, 'Give one of them an id of its own: id: …'));
    }
  }
  return problems;
}

function asProblem(where: SpecPlace): (failure: EntryFailure) => Problem {
  return ({ entry, message, fix }) => where.problem(entry, message, fix);
}

function throwAny(kind: 'spec' | 'source', problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new ChanceryError(
    kind,
    [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
