import { resolve } from 'node:path';
import type { FeedEntry } from '../../types/feed-entry.js';
import type { Source } from '../../types/source.js';
import type { SourceSpec } from '../../types/spec.js';
import { refusalOf } from '../confine.js';
import { readInside } from '../file-source.js';
import { charsetOf } from '../media-type.js';
import type { EntryFailure, NamedSource, Place } from '../named-source.js';
import { type SnapshotStore, storedAddress } from '../snapshots/store.js';
import { idOfPath, idOfUrl } from '../source-id.js';
import { overridesOf, sourceOfBytes, sourceOfSnapshot } from '../source-of-bytes.js';
import { readKept } from '../url-source.js';
import { ENTRY_MEDIA_TYPE, entryBytes, idOfEntry, needsPage } from './entry-source.js';
import { pickEntries } from './pick-entries.js';

export type FeedSpec = SourceSpec & { readonly feed: string };

/** The entries of a feed that the spec asks for, read from its file or from the store. */
export interface OpenFeed {
  /** The feed's place as evidence names it: its address, or its path as written. */
  readonly place: string;
  readonly title?: string;
  readonly retrievedAt?: string;
  readonly picked: readonly FeedEntry[];
}

/** Whether a feed is named by a web address. */
export function isWebFeed(feed: string): boolean {
  return /^https?:/i.test(feed);
}

/** Opens a feed and picks its entries; a feed of which none fits is a failure, for the brief would lack it silently. */
export async function openFeed(entry: FeedSpec, where: Place, store: SnapshotStore): Promise<OpenFeed | EntryFailure> {
  const read = isWebFeed(entry.feed) ? await readFromStore(entry, store) : await readFromFile(entry, where);
  if ('message' in read) return read;
  const { readFeed, UnreadableFeed } = await import('./read-feed.js');
  try {
    const { title, entries } = readFeed(read.bytes, read.charset);
    const picked = pickEntries(entries, entry);
    if (picked.length === 0) return noneFits(entry, entries);
    const retrieved = read.retrievedAt === undefined ? {} : { retrievedAt: read.retrievedAt };
    return { place: read.place, picked, ...retrieved, ...(title === undefined ? {} : { title }) };
  } catch (error) {
    if (!(error instanceof UnreadableFeed)) throw error;
    return { entry, kind: 'unreadable', message: `the feed "${entry.feed}" ${error.message}` };
  }
}

/** The picked entries as sources to read: from their pages in the store, or from the feed where it brings the article. */
export function feedSources(entry: FeedSpec, feed: OpenFeed, store: SnapshotStore): NamedSource[] {
  const feedId = entry.id ?? (isWebFeed(entry.feed) ? idOfUrl(entry.feed) : idOfPath(entry.feed));
  return feed.picked.map((item) => {
    const id = idOfEntry(feedId, item);
    const path = `${feed.place}\n${item.id}`;
    const label = `${entry.feed}: ${item.title ?? item.id}`;
    return { id, path, label, entry, exact: true, read: () => readEntry(id, item, entry, feed, store) };
  });
}

async function readEntry(
  id: string,
  item: FeedEntry,
  entry: FeedSpec,
  feed: OpenFeed,
  store: SnapshotStore,
): Promise<Source | EntryFailure> {
  const origin = { kind: 'entry', feed: feed.place, entry: item.id } as const;
  if (needsPage(item)) {
    const url = storedAddress(item.url);
    const kept = await readKept(store, url, entry, `the page of "${item.title ?? item.id}",`);
    if ('message' in kept) return { ...kept, label: item.title ?? item.id };
    return sourceOfSnapshot(id, { ...origin, url }, kept, overridesOf(entry));
  }
  const source = sourceOfBytes(id, origin, '', entryBytes(item, feed.title), overridesOf(entry));
  const retrieved = feed.retrievedAt === undefined ? {} : { retrievedAt: feed.retrievedAt };
  return { ...source, mediaType: ENTRY_MEDIA_TYPE, ...retrieved };
}

interface FeedBytes {
  readonly bytes: Uint8Array;
  readonly place: string;
  readonly charset?: string | undefined;
  readonly retrievedAt?: string;
}

async function readFromStore(entry: FeedSpec, store: SnapshotStore): Promise<FeedBytes | EntryFailure> {
  const place = storedAddress(entry.feed);
  const kept = await readKept(store, place, entry, 'the feed');
  if ('message' in kept) return kept;
  const { headers, retrievedAt } = kept.record;
  return { bytes: kept.bytes, place, charset: charsetOf(headers['content-type']), retrievedAt };
}

async function readFromFile(entry: FeedSpec, where: Place): Promise<FeedBytes | EntryFailure> {
  const refusal = refusalOf(entry.feed, where.folder, where.root);
  if (refusal !== undefined) return { entry, kind: 'refused', message: `the path "${entry.feed}" ${refusal}` };
  const path = resolve(where.folder, entry.feed);
  const read = await readInside({ entry, label: entry.feed, path }, where);
  return 'message' in read ? read : { ...read, place: entry.feed };
}

function noneFits(entry: FeedSpec, entries: readonly FeedEntry[]): EntryFailure {
  const undated = entries.filter(({ date_published: date }) => date === undefined).length;
  const dates = undated === 0 ? '' : `, ${undated} of them without a date`;
  const message = `none of the ${entries.length} entries of the feed "${entry.feed}" fits${dates}`;
  return { entry, kind: 'unreadable', message, fix: 'Widen since, until or match.' };
}
