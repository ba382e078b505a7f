import type { Article } from '../types/article.js';
import type { EvidenceItem } from '../types/evidence.js';
import { fold, sliceOf } from './field-value.js';

/** The item whose date another one prints: "chronology-3" of "chronology-3-date". */
export function rowOf({ id, iso }: EvidenceItem, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  if (iso === undefined || !id.endsWith('-date')) return undefined;
  const row = id.slice(0, -'-date'.length);
  return items.find((item) => item.id === row);
}

/** Whether a date is not of the words that it stands beside: of another article, or read outside of them. */
export function isOfOtherWords(date: EvidenceItem, row: EvidenceItem | undefined): boolean {
  const at = date.spans[0];
  if (row === undefined || at === undefined) return false;
  const own = [...row.spans, ...(row.deleted ?? [])].filter(({ article }) => article === at.article);
  if (own.length === 0) return true;
  if (at.field === 'published') return false;
  const within = own.filter(({ field }) => field === at.field);
  return at.start < Math.min(...within.map(({ start }) => start)) || at.end > Math.max(...within.map(({ end }) => end));
}

/**
 * The words that give a date. Where a newer reading made another text of the source, they are sought in the row itself, which
 * is proven on its own: as many characters from its beginning as before.
 */
export function wordsOfDate(
  date: EvidenceItem,
  row: EvidenceItem | undefined,
  articles: ReadonlyMap<string, Article>,
  isReadAnew: boolean,
): string | undefined {
  const at = date.pieces[0]?.span;
  if (at === undefined) return undefined;
  if (!isReadAnew || at.field === 'published') return fold(sliceOf(at, articles) ?? '');
  const cuts = (row?.deleted ?? []).map((span) => ({ text: span.text, span }));
  const holder = [...(row?.pieces ?? []), ...cuts].find(
    ({ span }) => span?.article === at.article && span.start <= at.start && at.end <= span.end,
  );
  return holder?.text.slice(at.start - holder.span!.start, at.end - holder.span!.start);
}
