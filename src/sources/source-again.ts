import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ChanceryError } from '../errors.js';
import type { EvidenceSource } from '../types/evidence.js';
import type { Source, SourceOverrides } from '../types/source.js';
import { realInside, refusalOf } from './confine.js';
import { charsetOf } from './media-type.js';
import { readRegularFile } from './regular-file.js';
import { SnapshotStore } from './snapshots/store.js';
import { sourceFromFile } from './source-from-file.js';
import { sourceOfBytes, sourceOfSnapshot } from './source-of-bytes.js';

/**
 * The source that evidence names, found again in the spec's folder: by its path, or in the snapshot store by its
 * address and hash, or in its feed by the entry's id.
 * @param root the folder that paths may reach: evidence may come from anybody, and opens no other files.
 * @throws ChanceryError of kind `source` where it is not there.
 */
export async function sourceAgain(source: EvidenceSource, folder: string, root = folder): Promise<Source> {
  const overrides = source.given as SourceOverrides;
  const { id, path, feed, entry, fetchedFrom } = source;
  await stayInside(source, folder, root);
  if (path !== undefined) return sourceFromFile(join(folder, path), { id, overrides });
  const store = new SnapshotStore(folder);
  if (fetchedFrom !== undefined) {
    const kept = (await store.read(fetchedFrom, source.sha256)) ?? (await store.read(fetchedFrom));
    if (kept === undefined) throw notThere(source, `no snapshot of "${fetchedFrom}" is there`);
    const place =
      feed === undefined || entry === undefined ? { kind: 'url' as const } : { kind: 'entry' as const, feed, entry };
    return sourceOfSnapshot(id, { ...place, url: fetchedFrom }, kept, overrides);
  }
  if (feed === undefined || entry === undefined) throw notThere(source, 'the evidence names no place of it');
  const bytes = await entryAgain(feed, entry, source.sha256, folder, store);
  if (bytes === undefined) throw notThere(source, `the entry "${entry}" is not in the feed "${feed}"`);
  const { ENTRY_MEDIA_TYPE } = await import('./feeds/entry-source.js');
  return { ...sourceOfBytes(id, { kind: 'entry', feed, entry }, '', bytes, overrides), mediaType: ENTRY_MEDIA_TYPE };
}

/** The entry of this hash in any copy of its feed, else the newest copy's entry of this id. */
async function entryAgain(
  feed: string,
  entry: string,
  sha256: string,
  folder: string,
  store: SnapshotStore,
): Promise<Uint8Array | undefined> {
  const { readFeed, UnreadableFeed } = await import('./feeds/read-feed.js');
  const { entryBytes } = await import('./feeds/entry-source.js');
  let newest: Uint8Array | undefined;
  for (const copy of await copiesOf(feed, folder, store)) {
    try {
      const { title, entries } = readFeed(copy.bytes, copy.charset);
      const found = entries.find(({ id }) => id === entry);
      if (found === undefined) continue;
      const bytes = entryBytes(found, title);
      if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
      newest ??= bytes;
    } catch (error) {
      if (!(error instanceof UnreadableFeed)) throw error;
    }
  }
  return newest;
}

async function stayInside(source: EvidenceSource, folder: string, root: string): Promise<void> {
  const { path, feed } = source;
  const files = [path, feed !== undefined && /^https?:/i.test(feed) ? undefined : feed];
  for (const file of files) {
    if (file === undefined) continue;
    const refusal = refusalOf(file, resolve(folder), resolve(root));
    const real = refusal === undefined ? await realInside(join(folder, file), root) : undefined;
    if (refusal === undefined && real?.inside !== false) continue;
    const why = refusal ?? 'is a link that leaves the folder';
    throw notThere(source, `the path "${file}" ${why}; --root DIR widens what verify may read`);
  }
}

interface Copy {
  readonly bytes: Uint8Array;
  readonly charset?: string | undefined;
}

async function copiesOf(feed: string, folder: string, store: SnapshotStore): Promise<readonly Copy[]> {
  if (!/^https?:/i.test(feed)) {
    const bytes = await readRegularFile(join(folder, feed)).catch(() => undefined);
    return bytes === undefined ? [] : [{ bytes }];
  }
  const copies: Copy[] = [];
  for (const { sha256 } of await store.records(feed)) {
    const kept = await store.read(feed, sha256);
    if (kept !== undefined) copies.push({ bytes: kept.bytes, charset: charsetOf(kept.record.headers['content-type']) });
  }
  return copies;
}

function notThere(source: EvidenceSource, message: string): ChanceryError {
  return new ChanceryError('source', { message: `${source.id}: ${message}` });
}
