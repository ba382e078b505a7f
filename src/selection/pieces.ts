import { foldSpace } from '../text/fold.js';
import type { Article } from '../types/article.js';
import type { Piece } from '../types/selection.js';
import type { SourceSpan, Span } from '../types/span.js';

/** What stands where words were deleted from the middle and a reader could be misled. */
export const ELLIPSIS = ' […] ';

/** One span of an article's text as a source span. */
export function textSpan(article: Article, span: Span): SourceSpan {
  return { article: article.id, field: 'text', start: span.start, end: span.end };
}

/** Words of `span` as one verbatim piece, white space folded. */
export function verbatim(article: Article, span: Span): Piece {
  return { text: foldSpace(article.text.slice(span.start, span.end)), span: textSpan(article, span) };
}

/** A deletion inside a span, in the text's own offsets; `silent` leaves no mark. */
export interface Deletion extends Span {
  readonly silent: boolean;
}

/** `span` without `deletions`: the kept stretches as pieces, with `[…]` where a deletion is not silent. */
export function withoutDeletions(article: Article, span: Span, deletions: readonly Deletion[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = span.start;
  let glue = '';
  const keep = (to: number) => {
    const kept = trim(article.text, { start: from, end: to });
    if (kept.start >= kept.end) return;
    const piece = verbatim(article, kept);
    const first = pieces.length === 0;
    const between = first ? '' : joint(glue, piece.text);
    if (between !== '') pieces.push({ text: between });
    pieces.push(first && kept.start > span.start ? { ...piece, text: capitalised(piece.text) } : piece);
  };
  for (const cut of [...deletions].sort((a, b) => a.start - b.start)) {
    keep(cut.start);
    glue = cut.silent ? ' ' : ELLIPSIS;
    from = cut.end;
  }
  keep(span.end);
  return pieces;
}

/** The printed text of pieces. */
export function printed(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function joint(glue: string, next: string): string {
  return /^[,.;:!?)”’"]/u.test(next) ? glue.trimEnd() : glue;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
