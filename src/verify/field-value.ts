import type { Article } from '../types/article.js';
import type { SourceSpan } from '../types/span.js';

/** The string that a span's offsets count in, or undefined where the article has no such field. */
export function fieldValue(
  article: Article | undefined,
  span: Pick<SourceSpan, 'field' | 'index'>,
): string | undefined {
  if (article === undefined) return undefined;
  const value = article[span.field];
  return typeof value === 'string' ? value : value?.[span.index ?? 0];
}

/** White space folded to single spaces: print and source may break lines differently, and in nothing else. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where words are sought that are no longer at their place: the articles as read now, and their sources' decoded text. */
export interface Readings {
  readonly articles: ReadonlyMap<string, Article>;
  readonly decoded: ReadonlyMap<string, string>;
}

/** Whether an article's text holds these very words somewhere, or else its source's own text does. */
export function holdsWords({ articles, decoded }: Readings, id: string, words: string): boolean {
  return [articles.get(id)?.text, decoded.get(id)].some(
    (text) => text !== undefined && fold(text).includes(fold(words)),
  );
}

/** The words of a span, or undefined where it does not lie in its field. */
export function sliceOf(span: SourceSpan, articles: Readings['articles']): string | undefined {
  const value = fieldValue(articles.get(span.article), span);
  if (value === undefined || span.start < 0 || span.end > value.length || span.start >= span.end) return undefined;
  return value.slice(span.start, span.end);
}
