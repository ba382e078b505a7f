import { createHash } from 'node:crypto';
import { type FetchOptions, fetchUrl } from '../fetch/fetch-url.js';
import { KEPT_HEADERS, type Snapshot, type SnapshotRecord } from './snapshot.js';
import { type SnapshotStore, storedAddress } from './store.js';

/** What a fetch did to the store. */
export interface Refreshed {
  readonly url: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  /** The file of its bytes. */
  readonly path: string;
  readonly sha256: string;
  readonly length: number;
  readonly retrievedAt: string;
}

/**
 * Brings the store's state of one address up to date: asks only for what has changed, and keeps a state that is new.
 * @throws NotFetched with the reason.
 */
export async function refresh(
  store: SnapshotStore,
  address: string,
  options: FetchOptions & { readonly now: () => Date },
): Promise<Refreshed> {
  const url = storedAddress(address);
  const last = intact(await store.read(url));
  const fetched = await fetchUrl(url, { ...options, known: conditionsOf(last?.record) });
  const checkedAt = options
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const bytes = fetched.bytes ?? last!.bytes;
  const sha256 = hashOf(bytes);
  const earlier = (await store.records(url)).find((record) => record.sha256 === sha256);
  const record: SnapshotRecord = {
    format: 1,
    url,
    ...(fetched.url === url ? {} : { finalUrl: fetched.url }),
    retrievedAt: earlier?.retrievedAt ?? checkedAt,
    checkedAt,
    sha256,
    length: bytes.length,
    headers: fetched.bytes === undefined ? last!.record.headers : keptHeaders(fetched.headers),
  };
  const path = await store.write({ record, bytes });
  const outcome = last === undefined ? 'new' : last.record.sha256 === sha256 ? 'unchanged' : 'changed';
  return { url, outcome, path, sha256, length: bytes.length, retrievedAt: record.retrievedAt };
}

/** A state whose file was changed since is fetched anew. */
function intact(snapshot: Snapshot | undefined): Snapshot | undefined {
  return snapshot !== undefined && hashOf(snapshot.bytes) === snapshot.record.sha256 ? snapshot : undefined;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function conditionsOf(record: SnapshotRecord | undefined): FetchOptions['known'] {
  if (record === undefined) return undefined;
  const { etag, 'last-modified': modified } = record.headers;
  return {
    url: record.finalUrl ?? record.url,
    ...(etag === undefined ? {} : { etag }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );
}
