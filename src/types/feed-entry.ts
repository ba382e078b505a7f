/**
 * One entry of a feed in one form, whatever kind of feed it came in: an item of a JSON Feed
 * (jsonfeed.org, version 1.1), keys in this order.
 */
export interface FeedEntry {
  readonly id: string;
  readonly url?: string;
  /** Plain text. */
  readonly title?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  /** May hold markup. */
  readonly summary?: string;
  /** ISO 8601 in the feed's own offset. */
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly tags?: readonly string[];
  readonly language?: string;
}

export interface Feed {
  readonly title?: string;
  readonly entries: readonly FeedEntry[];
}
