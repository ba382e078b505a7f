import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { isDateOf } from './check-date.js';
import { fold, type Readings, sliceOf } from './field-value.js';

type Articles = Readings['articles'];
type Finding = Pick<VerifyFailure, 'problem' | 'source' | 'expected' | 'actual'>;

/** A printed date is the one that the source's words give, and of the words that it stands beside. */
export function wrongDate(
  item: EvidenceItem,
  articles: Articles,
  { items, sources, document }: Pick<Evidence, 'items' | 'sources' | 'document'>,
): Finding | undefined {
  const at = item.pieces[0]?.span;
  if (item.iso === undefined || at === undefined) return undefined;
  const { article: id, field } = at;
  const article = articles.get(id);
  const row = rowOf(item, items);
  if (isOfOtherWords(item, row)) return { problem: 'the date is of other words than those beside it', source: id };
  const isReadAnew = article?.textSha256 !== sources.find((source) => source.id === id)?.textSha256;
  const words = wordsOfDate(item, row, articles, isReadAnew);
  const context = { language: article?.language ?? 'und', published: article?.published };
  if (isDateOf(item.text, item.iso, { field, words, article: context }, document.language)) return undefined;
  return { problem: 'the date is not the source’s', source: id, expected: item.iso, actual: words ?? '' };
}

/** A figure in large is of the sentence beside it. */
export function wrongFigure(item: EvidenceItem, items: readonly EvidenceItem[]): Finding | undefined {
  if (!FIGURE.test(item.id) || !isOfOtherWords(item, rowOf(item, items))) return undefined;
  return { problem: 'the figure is of other words than those beside it', actual: item.text };
}

const FIGURE = /^numbers-\d+-figure$/;

/** The item whose date or figure another one prints: "chronology-3" of "chronology-3-date". */
function rowOf({ id }: EvidenceItem, items: readonly EvidenceItem[]): EvidenceItem | undefined {
  const [, row] = /^(.+)-(?:date|figure)$/.exec(id) ?? [];
  return row === undefined ? undefined : items.find((item) => item.id === row);
}

/** Whether a date or a figure is not of the words that it stands beside: of another article, or read outside of them. */
function isOfOtherWords(beside: EvidenceItem, row: EvidenceItem | undefined): boolean {
  const at = beside.spans[0];
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
function wordsOfDate(
  date: EvidenceItem,
  row: EvidenceItem | undefined,
  articles: Articles,
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
