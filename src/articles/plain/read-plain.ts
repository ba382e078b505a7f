import type { ArticleDraft } from '../../types/article.js';

/** A plain text as an article. */
export function readPlain(text: string): ArticleDraft {
  return { paragraphs: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()) };
}
