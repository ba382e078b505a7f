import type { ArticleDraft } from '../../types/article.js';
import { bodyOf } from './body/body.js';
import { guardPage } from './caps.js';
import { readMetadata } from './metadata/read-metadata.js';

export { decodeHtml } from './decode-html.js';

/**
 * The article of a page: its body without the site around it, and what the page says of itself.
 * @throws ChanceryError of kind `source` for a page beyond the caps.
 */
export async function readHtml(html: string, options: { readonly url?: string } = {}): Promise<ArticleDraft> {
  guardPage(html);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`);
  const metadata = readMetadata(document, options.url);
  return { ...metadata, paragraphs: bodyOf(document) };
}
