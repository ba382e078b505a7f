import { foldSpace } from '../../text/fold.js';
import type { Article } from '../../types/article.js';
import type { Citation } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { SourceSpan } from '../../types/span.js';

/** The proof of words that stand as they are in an article's text. */
export function spanItem(
  article: Article,
  span: SourceSpan,
  place: { readonly id: string; readonly section: string },
  citation?: Citation,
): EvidenceItem {
  const text = foldSpace(article.text.slice(span.start, span.end));
  return {
    ...place,
    kind: 'verbatim',
    text,
    pieces: [{ text, span }],
    spans: [span],
    citations: [article.id],
    ...(citation?.pages === undefined ? {} : { pages: [citation.pages] }),
  };
}
