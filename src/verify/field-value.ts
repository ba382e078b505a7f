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

/** Whether an article's text holds these very words somewhere. */
export function holdsWords(article: Article | undefined, words: string): boolean {
  return article !== undefined && fold(article.text).includes(fold(words));
}
