import type { SeriesWords } from '../../check-series.js';

/** What a digest may say of its own, in one language. */
export interface DigestWords {
  readonly words: readonly string[];
  /** With a number for `{n}`. */
  readonly numbered: readonly string[];
  /** With the numbers of stories for `{n}`: "1, 4". */
  readonly listed: readonly string[];
  /** With the printed day for `{date}`. */
  readonly retrieved: string;
  readonly series: SeriesWords;
}
