import type { Article } from '../types/article.js';
import type { PageClaim } from '../types/evidence.js';
import type { SourceSpan } from '../types/span.js';
import { LABELS } from './labels.js';

/** On which pages of its source a stretch of text stands, from 1; undefined where the source has none, or but one. */
export function pagesOf(article: Article | undefined, spans: readonly SourceSpan[]): PageClaim | undefined {
  const starts = article?.pages ?? [];
  const own = spans.filter((span) => span.article === article?.id && span.field === 'text');
  if (article === undefined || starts.length < 2 || own.length === 0) return undefined;
  const pageAt = (offset: number) => starts.filter((start) => start <= offset).length;
  const first = pageAt(Math.min(...own.map(({ start }) => start)));
  const last = pageAt(Math.max(...own.map(({ end }) => end)) - 1);
  const text = first === last ? `${LABELS.on_page}\u00a0${first}` : `${LABELS.on_pages}\u00a0${first}–${last}`;
  return { article: article.id, first, last, text };
}
