import type { Span } from './span.js';

/** A sentence of an article: its id and the index into its analysis's sentences. */
export interface SentenceRef {
  readonly article: string;
  readonly sentence: number;
}

/** A fact that several independent outlets report, with equal figures and polarity. */
export interface Agreement {
  readonly sentences: readonly SentenceRef[];
}

/** One quantity on which outlets differ. */
export interface Dispute {
  readonly of: string;
  readonly unit: string;
  readonly figures: readonly (SentenceRef & Span & { readonly value: number })[];
}

export interface Story {
  /** Stable for the same articles. */
  readonly id: string;
  readonly members: readonly string[];
  /** Syndicated copies: groups of article ids that carry one text. */
  readonly copies: readonly (readonly string[])[];
  readonly agreements: readonly Agreement[];
  readonly disputes: readonly Dispute[];
}
