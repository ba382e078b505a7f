import type { Article } from '../../types/article.js';
import type { SourceEntry } from '../../types/brief.js';
import { printedDate } from '../dates.js';
import { LABELS, languageName } from '../labels.js';
import { type SourceList, sourceList } from '../source-list.js';

/** First hex digits of a source's sha256 that its line shows, so that a file on a disk can be held against it. */
const DIGITS = 8;

/** Every source with its language, the day of its retrieval and the first digits of its sha256. */
export function indexOf(
  articles: readonly Article[],
  numbers: ReadonlyMap<string, number>,
  language: string,
): SourceList {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { entries, evidence } = sourceList(articles, numbers, language);
  return { entries: entries.map((entry) => withOrigin(entry, byId.get(entry.article)!, language)), evidence };
}

function withOrigin(
  entry: SourceEntry,
  { sha256, retrievedAt, language: own }: Article,
  language: string,
): SourceEntry {
  const foreign = own !== 'und' && own.split('-')[0] !== language.split('-')[0];
  return {
    ...entry,
    digits: sha256.slice(0, DIGITS),
    ...(foreign ? { tongue: languageName(own, language) } : {}),
    ...(retrievedAt === undefined ? {} : { retrieved: `${LABELS.retrieved} ${printedDate(retrievedAt, language)}` }),
  };
}
