import type { Article } from '../types/article.js';
import type { EvidenceItem } from '../types/evidence.js';
import type { ArticleField, SourceSpan } from '../types/span.js';
import { printedDate } from './dates.js';

/** One printed value of an article's own fields, with its proof. */
export interface FieldPrint {
  readonly text: string;
  readonly item: EvidenceItem;
}

/** The article's outlet, title or url as printed; `part` picks a stretch of it. */
export function printField(
  article: Article,
  field: 'outlet' | 'title' | 'url',
  place: { readonly id: string; readonly section: string },
  part?: (value: string) => { readonly start: number; readonly end: number },
): FieldPrint | undefined {
  const value = article[field];
  if (value === undefined || value === '') return undefined;
  const range = part?.(value) ?? { start: 0, end: value.length };
  const text = value.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  return { text, item: itemOf(article, field, text, place, { article: article.id, field, ...range }) };
}

/** The day that the article was published, as printed. */
export function printPublished(
  article: Article,
  language: string,
  place: { readonly id: string; readonly section: string },
): FieldPrint | undefined {
  if (article.published === undefined) return undefined;
  const text = printedDate(article.published, language);
  const iso = article.published.slice(0, 10);
  const span: SourceSpan = { article: article.id, field: 'published', start: 0, end: iso.length };
  return { text, item: { ...itemOf(article, 'published', text, place, span), iso } };
}

function itemOf(
  article: Article,
  field: ArticleField,
  text: string,
  place: { readonly id: string; readonly section: string },
  span: SourceSpan,
): EvidenceItem {
  return {
    ...place,
    kind: article.given.includes(field) ? 'spec' : 'verbatim',
    text,
    pieces: [{ text, span }],
    spans: [span],
    citations: [article.id],
  };
}
