import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ChanceryError, type Problem } from '../errors.js';
import type { Source } from '../types/source.js';
import type { SourceSpec, Spec } from '../types/spec.js';
import { expandEntry, mergeFiles } from './expand.js';
import { fileSource } from './file-source.js';
import type { EntryFailure, NamedSource, Place } from './named-source.js';
import { storeOf } from './snapshots/store.js';
import { labelOf, openSpecPlace, type SpecPlace } from './spec-place.js';
import { urlSource } from './url-source.js';

export interface ReadSourcesOptions {
  /** The folder that paths must stay in; the spec's own by default. */
  readonly root?: string;
  /** Ids of the sources to read, where others are only named; all by default. */
  readonly only?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

/** A source that the spec calls optional and that could not be read. */
export interface MissingSource {
  readonly label: string;
  readonly problem: string;
}

/** Files that are read side by side: each is asked about several times, and the answers are what takes time. */
const AT_ONCE = 16;

/**
 * Reads every source of a spec, in the spec's order, patterns' matches sorted by name, feeds' entries newest first.
 * Addresses are read from the snapshot store; nothing is fetched. All problems are thrown at once, each with its place
 * in the spec: a `spec` error for paths that leave the folder and for ids that are alike, else a `source` error for what
 * can't be read. What an optional entry can't give is answered as missing; `placed` puts what is wrong with a source that
 * was read at the entry that names it.
 */
export async function readSources(
  spec: Spec,
  options: ReadSourcesOptions = {},
): Promise<{ sources: Source[]; missing: MissingSource[]; placed: (source: Source, problem: Problem) => Problem }> {
  const place = placeOf(spec, options.root);
  const where = await openSpecPlace(spec);
  const failures: EntryFailure[] = [];
  const found: NamedSource[] = [];
  for (const entry of spec.sources) {
    options.signal?.throwIfAborted();
    const named = await nameSources(entry, place);
    failures.push(...named.failures);
    found.push(...named.sources);
  }
  const named = mergeFiles(found);
  throwAny('spec', [
    ...failures.filter((failure) => failure.kind === 'refused').map(asProblem(where)),
    ...alike(named, where),
  ]);
  const entries = new Map(named.map(({ id, entry }) => [id, entry]));
  const sources: Source[] = [];
  const wanted = options.only === undefined ? named : named.filter(({ id }) => options.only!.has(id));
  for (let next = 0; next < wanted.length; next += AT_ONCE) {
    options.signal?.throwIfAborted();
    const some = wanted.slice(next, next + AT_ONCE);
    for (const [index, read] of (await Promise.all(some.map((source) => source.read()))).entries()) {
      const { entry, label } = some[index]!;
      if ('bytes' in read) sources.push(entry.optional === true ? { ...read, optional: true } : read);
      else failures.push(read);
      options.onProgress?.(next + index + 1, wanted.length, label);
    }
  }
  const excused = failures.filter((failure) => failure.entry.optional === true && failure.kind === 'unreadable');
  throwAny('source', failures.filter((failure) => !excused.includes(failure)).map(asProblem(where)));
  const missing = excused.map(({ entry, message, label }) => ({
    label: label ?? entry.title ?? labelOf(entry),
    problem: message,
  }));
  const placed = ({ id }: Source, { message, fix }: Problem) => where.problem(entries.get(id)!, message, fix);
  return { sources, missing, placed };
}

/** Where a spec's sources may lie. */
export function placeOf(spec: Spec, root: string | undefined): Place {
  const folder = dirname(resolve(spec.path));
  return { folder, root: resolve(root ?? folder), spec: resolve(spec.path) };
}

/** The sources that one entry names: a file or a pattern's files, a page, a feed's entries. */
async function nameSources(
  entry: SourceSpec,
  place: Place,
): Promise<{ sources: readonly NamedSource[]; failures: readonly EntryFailure[] }> {
  const { path, feed, url } = entry;
  if (path !== undefined) {
    const { files, failures } = await expandEntry(entry, place, exists);
    return { sources: files.map((file) => fileSource(file, place)), failures };
  }
  const store = storeOf(place.spec);
  if (feed === undefined) return { sources: [urlSource({ ...entry, url: url! }, store)], failures: [] };
  const { feedSources, openFeed } = await import('./feeds/feed-sources.js');
  const named = { ...entry, feed };
  const opened = await openFeed(named, place, store);
  if ('message' in opened) return { sources: [], failures: [opened] };
  return { sources: feedSources(named, opened, store), failures: [] };
}

/** Two sources of one id can't be told apart in references: both are named. */
function alike(sources: readonly NamedSource[], where: SpecPlace): Problem[] {
  const first = new Map<string, NamedSource>();
  const problems: Problem[] = [];
  for (const source of sources) {
    const other = first.get(source.id);
    if (other === undefined) first.set(source.id, source);
    else {
      const message = `"${other.label}" and "${source.label}" would both have the id "${source.id}"`;
      problems.push(where.problem(source.entry, message, 'Give one of them an id of its own: id: …'));
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
