import type { Source } from '../types/source.js';
import type { SourceSpec } from '../types/spec.js';

/** One source that the spec names, before its bytes are read. */
export interface NamedSource {
  readonly id: string;
  /** What tells it from all others: an absolute path, an address, a feed with an entry's id. */
  readonly path: string;
  /** As messages name it. */
  readonly label: string;
  readonly entry: SourceSpec;
  /** The entry named this very source, not a pattern. */
  readonly exact: boolean;
  read(): Promise<Source | EntryFailure>;
}

/** What went wrong with an entry; a refusal is not excused by `optional`. */
export interface EntryFailure {
  readonly entry: SourceSpec;
  readonly kind: 'refused' | 'unreadable';
  readonly message: string;
  /** What is missing, where it is not all that the entry names. */
  readonly label?: string;
  readonly fix?: string;
}

/** Where a spec's sources may lie. */
export interface Place {
  /** The spec's folder, absolute. */
  readonly folder: string;
  /** The folder that paths must stay in, absolute. */
  readonly root: string;
  /** The spec's own path, absolute. */
  readonly spec: string;
}
