import type { ArticleField } from './span.js';

/** Where a source's bytes came from. */
export type Origin =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'entry'; readonly feed: string; readonly entry: string; readonly url?: string };

/** What the spec says of a source; it wins over what is read in it. */
export interface SourceOverrides {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly byline?: readonly string[];
}

/** The bytes of one source, snapshotted before they are read. */
export interface Source {
  readonly id: string;
  readonly origin: Origin;
  readonly bytes: Uint8Array;
  /** Of `bytes`, 64 hex digits. */
  readonly sha256: string;
  /** Such as `text/plain`, without parameters. */
  readonly mediaType: string;
  /** The charset that the transport named, if any. */
  readonly charset?: string;
  /** ISO 8601; only for fetched sources. */
  readonly retrievedAt?: string;
  readonly overrides: SourceOverrides;
  /** The spec builds without it where it can't be read. */
  readonly optional?: true;
}

/** The article fields that an override sets: what is printed of them is of kind `spec`. */
export type GivenField = ArticleField | 'language';
