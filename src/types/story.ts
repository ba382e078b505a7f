import type { DatePrecision } from './analysis.js';
import type { SourceSpan, Span } from './span.js';

/** A sentence of an article: its id and the index into its analysis's sentences. */
export interface SentenceRef {
  readonly article: string;
  readonly sentence: number;
}

/** A fact that several independent outlets report, with equal figures and polarity. */
export interface Agreement {
  readonly sentences: readonly SentenceRef[];
}

/** A figure as one article gives it, at its place in the article's text. */
export interface DisputedFigure extends SentenceRef, Span {
  readonly value: number;
  /** ISO day that the figure is of: the one its sentence names, else its article's; absent where there is neither. */
  readonly asOf?: string;
  /** Whom the article names for it, in its text; absent where it does not say for sure. */
  readonly by?: Span;
  /** Where the article says what the figure counts, the figure within; absent where it would be somebody's own words. */
  readonly clause?: Span;
}

/**
 * One quantity on which independent outlets, or two sources within one article, differ at the same time; a toll that rises
 * from day to day is no dispute.
 */
export interface Dispute {
  readonly of: string;
  readonly unit: string;
  readonly figures: readonly DisputedFigure[];
}

/** One text of a story, whichever outlets ran it. */
export interface Report {
  /** The article that stands for the text. */
  readonly article: string;
  /** Articles that carry the same text. */
  readonly copies: readonly string[];
  /** Every outlet that ran it, the standing article's first; an article without one is not named. */
  readonly outlets: readonly string[];
}

export interface Story {
  /** `story-` and 8 hex digits; the same for the same articles, in whatever order. */
  readonly id: string;
  readonly members: readonly string[];
  /** The members, copies folded, best first: the first one's title heads the story. */
  readonly reports: readonly Report[];
  readonly agreements: readonly Agreement[];
  readonly disputes: readonly Dispute[];
}

/** An event that a sentence of a story dates. At most one a story and date. */
export interface DatedEvent extends SentenceRef {
  /** The story's id. */
  readonly story: string;
  /** As long as `precision` allows: `2022-09-27`, `2022-09`, `2022`; of a week or a vague date a day in it. */
  readonly iso: string;
  readonly precision: DatePrecision;
  /** The words give no exact day: print "about". */
  readonly about: boolean;
  /** Where the article's text gives the date; absent where it is the article's own (`published`). */
  readonly dated?: Span;
  /** Where it happened, if the sentence or the article's dateline says so; `iso` is its country's, ISO 3166-1 alpha-2. */
  readonly place?: { readonly name: string; readonly iso?: string; readonly at: SourceSpan };
  /** Articles of the story that tell of that day, the event's own first. */
  readonly toldBy: readonly string[];
  /** How much it matters beside the other events; comparable within one call. */
  readonly score: number;
}

/** A story of an earlier document, as its evidence file can hold it. */
export interface EarlierStory {
  readonly id: string;
  /** `textSha256` of its articles. */
  readonly texts: readonly string[];
  /** What was printed of it: headline and sentences. */
  readonly words: string;
  readonly language: string;
}

export type SeriesState = 'new' | 'continuing' | 'closed';

/** A story between two documents of a series; `story` is absent of a closed one, `earlier` of a new one. */
export interface SeriesEntry {
  readonly state: SeriesState;
  readonly story?: string;
  readonly earlier?: string;
}
