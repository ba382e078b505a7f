import { createHash } from 'node:crypto';
import type { SourceSpec } from '../types/spec.js';
import type { EntryFailure, NamedSource } from './named-source.js';
import type { Snapshot } from './snapshots/snapshot.js';
import { type SnapshotStore, storedAddress } from './snapshots/store.js';
import { idOfUrl } from './source-id.js';
import { overridesOf, sourceOfSnapshot } from './source-of-bytes.js';

/** A page that the spec names by its address alone, as a source to read from the store. */
export function urlSource(entry: SourceSpec & { readonly url: string }, store: SnapshotStore): NamedSource {
  const url = storedAddress(entry.url);
  const id = entry.id ?? idOfUrl(url);
  return {
    id,
    path: url,
    label: entry.url,
    entry,
    exact: true,
    async read() {
      const kept = await readKept(store, url, entry, 'the page');
      return 'message' in kept ? kept : sourceOfSnapshot(id, { kind: 'url', url }, kept, overridesOf(entry));
    },
  };
}

/** What the store has of an address, whole; a build asks no network for what it has not. */
export async function readKept(
  store: SnapshotStore,
  url: string,
  entry: SourceSpec,
  what: string,
): Promise<Snapshot | EntryFailure> {
  const snapshot = await store.read(url);
  const fix = 'Run: chancery fetch SPEC';
  if (snapshot === undefined) return { entry, kind: 'unreadable', message: `${what} "${url}" is not fetched yet`, fix };
  const sha256 = createHash('sha256').update(snapshot.bytes).digest('hex');
  if (sha256 === snapshot.record.sha256) return snapshot;
  return { entry, kind: 'unreadable', message: `the snapshot of "${url}" was changed after it was fetched`, fix };
}
