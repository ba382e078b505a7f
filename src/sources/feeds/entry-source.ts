import { createHash } from 'node:crypto';
import type { FeedEntry } from '../../types/feed-entry.js';

/** Letters of an entry's own text from which it is the article, and not a hint at one. */
const WHOLE = 500;

/** Whether the article has to be fetched from the entry's page: it has one, and brings less than an article itself. */
export function needsPage(entry: FeedEntry): entry is FeedEntry & { readonly url: string } {
  if (entry.url === undefined || !/^https?:\/\/[^\s/]/i.test(entry.url) || !URL.canParse(entry.url)) return false;
  const text = (entry.content_text ?? entry.content_html ?? '').replace(/<[^<>]{0,2000}>/g, ' ');
  return (text.match(/\p{L}/gu)?.length ?? 0) < WHOLE;
}

/** An entry as bytes of its own, a JSON Feed of one item: the same entry gives the same bytes in any copy of its feed. */
export function entryBytes(entry: FeedEntry, feedTitle: string | undefined): Uint8Array {
  const title = feedTitle === undefined ? {} : { title: feedTitle };
  const feed = { version: 'https://jsonfeed.org/version/1.1', ...title, items: [entry] };
  return new TextEncoder().encode(`${JSON.stringify(feed, null, 2)}\n`);
}

export const ENTRY_MEDIA_TYPE = 'application/feed+json';

/** The id of an entry's source: the feed's, and 8 hex digits of the sha256 of the entry's own id. */
export function idOfEntry(feedId: string, entry: FeedEntry): string {
  return `${feedId}-${createHash('sha256').update(entry.id).digest('hex').slice(0, 8)}`;
}
