/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The fields of an article that may be printed, and so cited. */
export type ArticleField = 'text' | 'title' | 'deks' | 'byline' | 'dateline' | 'outlet' | 'published' | 'url';

/** A span into one field of one article; `index` says which entry of a list field (`deks`, `byline`). */
export interface SourceSpan extends Span {
  readonly article: string;
  readonly field: ArticleField;
  readonly index?: number;
}
