import type { GivenField } from './source.js';
import type { Span } from './span.js';

/** One article, read once. `text` is the coordinate system of everything downstream and never changes. */
export interface Article {
  readonly id: string;
  /** Of the source's bytes. */
  readonly sha256: string;
  /** Of `text` as UTF-8. */
  readonly textSha256: string;
  readonly title: string;
  readonly deks: readonly string[];
  /** Names of people, one an entry. */
  readonly byline: readonly string[];
  readonly outlet?: string;
  readonly dateline?: string;
  /** ISO 8601 in the page's own offset, at the precision that was found (`2022-09-28` or with a time). */
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  /** BCP 47, such as `en`; `und` when it can't be told. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly mediaType: string;
  /** The body alone, paragraphs parted by a blank line. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Where each read value came from, such as `json-ld`, `og:title`, `reporter line`, `spec`. */
  readonly provenance: Readonly<Record<string, string>>;
  /** The fields that the spec gave. */
  readonly given: readonly GivenField[];
  /** What a reader should know of this source, such as a lossy character; one sentence each. */
  readonly warnings: readonly string[];
  /** Where the text has pages (PDF): the offset in `text` at which each begins. */
  readonly pages?: readonly number[];
  readonly retrievedAt?: string;
}

/** What an extractor found, before ids and hashes are put on: the fields of an article that it could read. */
export interface ArticleDraft {
  readonly title?: string;
  readonly deks?: readonly string[];
  readonly byline?: readonly string[];
  readonly outlet?: string;
  readonly dateline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly language?: string;
  readonly paragraphs: readonly string[];
  readonly pages?: readonly number[];
  readonly provenance?: Readonly<Record<string, string>>;
  readonly warnings?: readonly string[];
}
