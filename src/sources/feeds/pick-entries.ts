import { foldForMatch } from '../../text/fold.js';
import type { FeedEntry } from '../../types/feed-entry.js';
import type { SourceSpec } from '../../types/spec.js';

/** Scripts that write words without a space between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The entries that a spec's `since`, `until` and `match` let through, newest first, at most `limit`. Days are the
 * feed's own. An entry without a date stands in no span of days, and last otherwise.
 */
export function pickEntries(
  entries: readonly FeedEntry[],
  { since, until, match, limit }: Pick<SourceSpec, 'since' | 'until' | 'match' | 'limit'>,
): readonly FeedEntry[] {
  const words = (match ?? []).map(wordPattern);
  const once = entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index);
  return once
    .filter((entry) => {
      const day = entry.date_published?.slice(0, 10);
      if (since !== undefined && (day === undefined || day < since)) return false;
      if (until !== undefined && (day === undefined || day > until)) return false;
      if (words.length === 0) return true;
      const text = foldForMatch(textOf(entry));
      return words.some((word) => word.test(text));
    })
    .sort((a, b) => momentOf(b) - momentOf(a))
    .slice(0, limit);
}

/** A word or name as it stands alone in a text; in scripts without spaces, as it stands anywhere. */
function wordPattern(word: string): RegExp {
  const folded = foldForMatch(word);
  const escaped = folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = UNSPACED.test(folded.charAt(0)) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = UNSPACED.test(folded.slice(-1)) ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`${before}${escaped}${after}`, 'u');
}

function textOf({ title, content_html, content_text, summary, tags }: FeedEntry): string {
  const markup = [content_html, summary].map((html) => (html ?? '').replace(/<[^<>]{0,2000}>/g, ' '));
  return [title, content_text, ...markup, ...(tags ?? [])].join(' ');
}

function momentOf({ date_published: date }: FeedEntry): number {
  const moment = Date.parse(date ?? '');
  return Number.isNaN(moment) ? -8.64e15 : moment;
}
