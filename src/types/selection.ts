import type { SourceSpan, Span } from './span.js';
import type { SectionName, SectionSpec, Trend } from './spec.js';

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
  /** How much the sentence leans on what its article says before it; absent of words that are no sentence of an article. */
  readonly leaning?: number;
  readonly pinned: boolean;
  /** Article ids in citation order; the first is where the words stand. */
  readonly citations: readonly string[];
  /** Outlets that report the same, the cited article's included, as far as they are known; at least 1. */
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
  /** A fact of the author's own. */
  readonly added?: boolean;
  /** The source's words behind an edit, a translation or a fact of the author's own. */
  readonly original?: readonly Piece[];
}

export interface QuoteCandidate {
  readonly speaker?: { readonly pieces: readonly Piece[]; readonly role?: readonly Piece[]; readonly given: boolean };
  /** The speaker is a pronoun that was not resolved. */
  readonly pronoun?: boolean;
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

/** An event of the chronology or ahead: its sentence, day and place. */
export interface EventCandidate extends Candidate {
  /** The story's place among the chosen ones, from 0. */
  readonly story?: number;
  readonly event: {
    readonly iso: string;
    readonly about: boolean;
    /** Absent where it is the article's own day. */
    readonly span?: SourceSpan;
    readonly place?: SourceSpan;
  };
}

/** A figure with the sentence that gives it. */
export interface NumberCandidate extends Candidate {
  readonly story?: number;
  readonly figure: SourceSpan;
}

/** A story as the digest tells it. */
export interface StoryChoice {
  readonly id: string;
  /** Articles of the story, in the order of the sources. */
  readonly members: readonly string[];
  /** The article whose title heads it. */
  readonly head: string;
  /** Region or theme. */
  readonly group?: string;
  readonly outlets: number;
  readonly trend?: Trend;
  readonly topLine?: Candidate;
  readonly opening?: Candidate;
  readonly facts: readonly Candidate[];
  readonly quote?: Candidate;
  /** Five events or more, oldest first, or none. */
  readonly timeline: readonly EventCandidate[];
  /** Figures of one thing that named outlets give, or whom one outlet names for each; one of each value. */
  readonly disputes: readonly {
    readonly unit: string;
    readonly figures: readonly DisputedChoice[];
  }[];
}

/** One of several figures of one thing. */
export interface DisputedChoice {
  readonly span: SourceSpan;
  readonly value: number;
  readonly by?: SourceSpan;
  /** The words about it that say what it counts, the figure within. */
  readonly said?: SourceSpan;
}

/** What a digest prints, before it has pages. */
export interface DigestSelection {
  readonly assessment: readonly Candidate[];
  readonly stories: readonly StoryChoice[];
  readonly chronology: readonly EventCandidate[];
  readonly ahead: readonly EventCandidate[];
  readonly quotes: readonly Candidate[];
  readonly numbers: readonly NumberCandidate[];
  /** ISO codes, where a name of each stands, and the stories that speak of it (places from 0). */
  readonly countries: readonly {
    readonly iso: string;
    readonly name: SourceSpan;
    readonly stories: readonly number[];
  }[];
  readonly warnings: readonly string[];
}
