import type { Article } from '../../types/article.js';
import type { SourceEntry } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import { foreignName } from '../labels.js';
import { sourceList } from '../source-list.js';
import type { Numbering } from './numbering.js';
import type { DigestPlace } from './place.js';
import { rankOf } from './ranks.js';

/** First hex digits of a source's sha256 that its line shows, so that a file on a disk can be held against it. */
const DIGITS = 8;

export interface SourceIndex {
  readonly entries: readonly SourceEntry[];
  readonly evidence: readonly EvidenceItem[];
  /** What the digits of its lines are; "12 further sources, which no line cites, are not listed": what the fit gave up. */
  readonly notes: readonly string[];
}

/**
 * Every source with its language, the day of its retrieval and the first digits of its sha256; of those that nothing cites
 * only what the fit left.
 */
export function indexOf(articles: readonly Article[], { numbers, cited }: Numbering, place: DigestPlace): SourceIndex {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const listed = articles.filter(({ id }) => cited.has(id) || place.stands(itemOf(numbers.get(id)!)));
  const { entries, evidence } = sourceList(listed, numbers, place.language);
  const left = articles.length - listed.length;
  return {
    entries: entries.map((entry) => ({
      ...withOrigin(entry, byId.get(entry.article)!, place),
      ...(cited.has(entry.article)
        ? {}
        : { spare: { id: itemOf(entry.number), rank: rankOf('source', entry.number - cited.size) } }),
    })),
    evidence,
    notes: [
      ...(entries.length === 0 ? [] : [place.words.labels.digits]),
      ...(left === 0 ? [] : [place.words.counted('unlisted', left)]),
    ],
  };
}

/** What the fit knows a source's line by. */
function itemOf(number: number): string {
  return `source-${number}`;
}

function withOrigin(
  entry: SourceEntry,
  { sha256, retrievedAt, language: own }: Article,
  { language, words }: Pick<DigestPlace, 'language' | 'words'>,
): SourceEntry {
  const tongue = foreignName(own, language);
  return {
    ...entry,
    digits: sha256.slice(0, DIGITS),
    ...(tongue === undefined ? {} : { tongue }),
    ...(retrievedAt === undefined ? {} : { retrieved: words.dated('retrieved', retrievedAt) }),
  };
}
