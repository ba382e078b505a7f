import type { SeriesWords } from '../../check-series.js';

/** What a digest counts: on its cover, of one story, and what it does not list. */
export type Counted = 'stories' | 'sources' | 'outlets' | 'languages' | 'reported' | 'unlisted';

/** What a digest may say of its own, in one language. */
export interface DigestWords {
  readonly words: readonly string[];
  /** With a number for `{n}`. */
  readonly numbered: readonly string[];
  /** With the count for `{n}`. */
  readonly counts: Readonly<Record<Counted, readonly string[]>>;
  /** With the numbers of stories for `{n}`: "1, 4". */
  readonly listed: readonly string[];
  /** With the printed day for `{date}`. */
  readonly retrieved: string;
  readonly series: SeriesWords;
}
