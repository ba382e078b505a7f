import { ChanceryError } from '../errors.js';
import type { SourceSpec, Spec } from '../types/spec.js';
import { needsPage } from './feeds/entry-source.js';
import { isWebFeed, openFeed } from './feeds/feed-sources.js';
import type { FetchOptions } from './fetch/fetch-url.js';
import { OPEN_GATE, PUBLIC_GATE } from './fetch/gate.js';
import { FetchRound, type Wanted } from './fetch-round.js';
import type { EntryFailure } from './named-source.js';
import { placeOf } from './read-sources.js';
import type { Refreshed } from './snapshots/refresh.js';
import { storedAddress, storeOf } from './snapshots/store.js';
import { openSpecPlace } from './spec-place.js';

export interface FetchSourcesOptions {
  readonly root?: string;
  /** Fetch from addresses that are not on the public internet too. */
  readonly allowPrivate?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** For tests: where connections may go, what they may cost, and the time. */
  readonly gate?: FetchOptions['gate'];
  readonly limits?: FetchOptions['limits'];
  readonly now?: () => Date;
}

export interface FetchedSources {
  readonly fetched: readonly Refreshed[];
  /** What optional entries could not give. */
  readonly missing: readonly string[];
}

/**
 * Brings the snapshot store up to date for every address of a spec: pages, feeds, and the pages of the feeds' entries
 * that the spec picks. Everything is tried before the failures are thrown at once, as a `source` error; what optional
 * entries lack is answered as missing.
 */
export async function fetchSources(spec: Spec, options: FetchSourcesOptions = {}): Promise<FetchedSources> {
  const round = new FetchRound(storeOf(spec.path), {
    gate: options.gate ?? (options.allowPrivate === true ? OPEN_GATE : PUBLIC_GATE),
    signal: options.signal,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    now: options.now ?? (() => new Date()),
    onProgress: options.onProgress,
  });
  await round.fetchAll(spec.sources.flatMap(namedAddress));
  const unread: EntryFailure[] = [];
  for (const entry of spec.sources) {
    const pages = await pagesOf(entry, spec, round, options.root);
    if ('message' in pages) unread.push(pages);
    else await round.fetchAll(pages);
  }
  const missing = await excuse(spec, [...round.failures.values(), ...unread]);
  return { fetched: [...round.results.values()].filter((result) => result !== undefined), missing };
}

/** The address that an entry itself names, if it names one. */
function namedAddress(entry: SourceSpec): readonly Wanted[] {
  if (entry.path !== undefined) return [];
  const url = entry.feed === undefined ? entry.url! : isWebFeed(entry.feed) ? entry.feed : undefined;
  return url === undefined ? [] : [{ url, entry, named: true }];
}

/** The pages that a feed's picked entries need; a feed that could not be fetched has said so already. */
async function pagesOf(
  entry: SourceSpec,
  spec: Spec,
  round: FetchRound,
  root: string | undefined,
): Promise<readonly Wanted[] | EntryFailure> {
  const { feed } = entry;
  if (feed === undefined || (isWebFeed(feed) && round.failures.has(storedAddress(feed)))) return [];
  const opened = await openFeed({ ...entry, feed }, placeOf(spec, root), round.store);
  if ('message' in opened) return opened;
  return opened.picked.filter(needsPage).map(({ url }) => ({ url, entry, named: false }));
}

/** The messages of what may be missing; anything else is thrown, each at its place in the spec. */
async function excuse(spec: Spec, failures: readonly EntryFailure[]): Promise<readonly string[]> {
  const excused = failures.filter(({ entry, kind }) => entry.optional === true && kind === 'unreadable');
  const rest = failures.filter((failure) => !excused.includes(failure));
  if (rest.length === 0) return excused.map(({ message }) => message);
  const where = await openSpecPlace(spec);
  const problems = rest.map(({ entry, message, fix }) => where.problem(entry, message, fix));
  throw new ChanceryError(
    'source',
    problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}
