import type { Span } from './span.js';

export interface Sentence extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

/** Who speaks: a mention in the text and what it resolves to. */
export interface Speaker extends Span {
  /** The full name where it is resolved, else the mention as it stands. */
  readonly name: string;
  /** A span of `name` in the text when it is another place than the mention. */
  readonly nameSpan?: Span;
  readonly role?: string;
  /** Where the text gives the role. */
  readonly roleSpan?: Span;
  readonly entity?: string;
  /** The evidence is adjacent, or two independent ways agree. */
  readonly certain: boolean;
  /** The mention is a pronoun that was not resolved, or hangs on one: "its director". */
  readonly pronoun?: boolean;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** A direct quote's span is what stands inside the quotation marks; a mixed one's is the whole attributed clause. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Of a mixed quote, the stretches inside quotation marks, in order: the words that may print as the speaker's own. */
  readonly spoken?: readonly Span[];
  /** The quote before broke off for its cue and goes on here: `“We will,” Kim said, “in May.”` */
  readonly continues?: true;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
}

export type EntityType = 'person' | 'organisation' | 'country' | 'place';

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role?: string;
  readonly roleSpan?: Span;
  /** ISO 3166-1 alpha-2, of countries. */
  readonly iso?: string;
  readonly mentions: readonly Span[];
}

export type DatePrecision = 'day' | 'month' | 'year' | 'week' | 'vague';

/** A date in the text. `iso` is as long as `precision` allows (`2022-09-27`, `2022-09`, `2022`). */
export interface DateMention extends Span {
  readonly iso: string;
  readonly precision: DatePrecision;
}

export interface Quantity extends Span {
  readonly value: number;
  /** `%`, `USD`, `km` … or `count`. */
  readonly unit: string;
  /** What is counted: "ballistic missiles". */
  readonly of?: string;
}

/** A sentence as a candidate for the page; `score` is comparable within one article. */
export interface Fact {
  /** Index into `sentences`. */
  readonly sentence: number;
  readonly score: number;
  readonly why: Readonly<Record<string, number>>;
}

export interface Analysis {
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  /** Best first. */
  readonly facts: readonly Fact[];
}
