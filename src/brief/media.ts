import type { Article } from '../types/article.js';

/** What a reader calls the kinds of source; `everyday` ones go without saying in a list of nothing else. */
const MEDIA: Readonly<Record<string, { readonly name: string; readonly everyday?: true }>> = {
  'text/html': { name: 'web page', everyday: true },
  'application/xhtml+xml': { name: 'web page', everyday: true },
  'text/plain': { name: 'text', everyday: true },
  'text/markdown': { name: 'text', everyday: true },
  'multipart/related': { name: 'saved web page' },
  'message/rfc822': { name: 'e-mail' },
  'application/pdf': { name: 'PDF' },
  'application/feed+json': { name: 'feed entry' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'Word document' },
};

/** The kind of each listed source, where the list has other than pages and texts in it; else none is named. */
export function mediaOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  const found = articles.map(({ id, mediaType }) => ({ id, medium: MEDIA[mediaType] }));
  if (found.every(({ medium }) => medium?.everyday === true)) return new Map();
  return new Map(found.flatMap(({ id, medium }) => (medium === undefined ? [] : [[id, medium.name] as const])));
}
