import type { ArticleDraft } from '../types/article.js';

/** A Markdown text as an article. */
export async function readMarkdown(text: string): Promise<ArticleDraft> {
  return { paragraphs: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()) };
}
