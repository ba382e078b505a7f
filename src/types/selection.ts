import type { SourceSpan, Span } from './span.js';
import type { SectionName, SectionSpec } from './spec.js';

/** A stretch of printed text: verbatim of a source span, or glue of our own (`[…]`, brackets round a name). */
export interface Piece {
  readonly text: string;
  readonly span?: SourceSpan;
}

export type CandidateKind = 'verbatim' | 'shortened' | 'author';

/** One thing that could stand in a section, with its reasons. */
export interface Candidate {
  /** The sentence's reference, or `author:…` for the author's own. */
  readonly ref: string;
  readonly section: SectionName;
  readonly kind: CandidateKind;
  readonly pieces: readonly Piece[];
  /** What was deleted from the sentence, as spans of the article's text. */
  readonly deleted: readonly SourceSpan[];
  readonly words: number;
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
  readonly pinned: boolean;
  /** Article ids in citation order; the first is where the words stand. */
  readonly citations: readonly string[];
  /** Independent articles that report the same, the cited one included. */
  readonly reportedBy: number;
  /** Where other outlets give another figure than this one. */
  readonly disputedBy: readonly SourceSpan[];
  /** Position in the article, for reading order. */
  readonly article?: string;
  readonly position?: Span;
  readonly language: string;
  /** Printed as "our translation". */
  readonly translated?: boolean;
  readonly quote?: QuoteCandidate;
  /** ISO date of a future event, and where the sentence names it. */
  readonly due?: { readonly iso: string; readonly span: SourceSpan };
  /** The source's words behind an edit or a translation. */
  readonly original?: readonly Piece[];
}

export interface QuoteCandidate {
  readonly speaker?: { readonly pieces: readonly Piece[]; readonly role?: readonly Piece[]; readonly given: boolean };
}

export interface SectionCandidates {
  readonly spec: SectionSpec;
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

export interface Selection {
  readonly sections: readonly SectionCandidates[];
  readonly warnings: readonly string[];
}
