import { goesOnAhead, looksAhead } from '../../text/ahead.js';
import { languageOf } from '../../text/language.js';
import type { Teller } from './tellers.js';

/**
 * Whether a sentence tells what was still to come: its article is of an earlier day than `iso`, or of that day and its words
 * look ahead: "is to meet on Friday", but not "said on Friday that it would meet". What opens an article of that very day is
 * its news.
 */
export function isAnnounced({ sentence, dated }: Teller, iso: string): boolean {
  const { article, start } = sentence;
  const written = article.published?.slice(0, iso.length);
  if (written !== undefined && written !== iso) return written < iso;
  if (dated === undefined) return false;
  const language = languageOf(article.language);
  return (
    looksAhead(article.text, dated.start, dated.end, language) ||
    goesOnAhead(article.text, start, dated.start, dated.end, language)
  );
}
