/** One state of an address: what it gave, and when. */
export interface SnapshotRecord {
  readonly format: 1;
  /** As it was asked for, without its fragment. */
  readonly url: string;
  /** Where redirects led, if elsewhere. */
  readonly finalUrl?: string;
  /** ISO 8601, UTC: when these bytes came for the first time, and when the address last gave them. */
  readonly retrievedAt: string;
  readonly checkedAt: string;
  readonly sha256: string;
  readonly length: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Snapshot {
  readonly record: SnapshotRecord;
  readonly bytes: Uint8Array;
}

/** The headers that say what the bytes are, and whether they have changed; no cookies. */
export const KEPT_HEADERS = ['content-type', 'content-language', 'content-location', 'etag', 'last-modified'] as const;
