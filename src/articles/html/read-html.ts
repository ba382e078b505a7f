import type { ArticleDraft } from '../../types/article.js';
import { openerOf } from '../plain/credits.js';
import { bodyOf } from './body/body.js';
import { guardPage } from './caps.js';
import { readMetadata } from './metadata/read-metadata.js';

export { decodeHtml } from './decode-html.js';

/**
 * The article of a page: its body without the site around it, and what the page says of itself. A dateline stays at the
 * head of the first paragraph, where the page has it, and is told besides.
 * @throws ChanceryError of kind `source` for a page beyond the caps.
 */
export async function readHtml(html: string, options: { readonly url?: string } = {}): Promise<ArticleDraft> {
  guardPage(html);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`);
  const metadata = readMetadata(document, options.url);
  const { paragraphs, deks } = bodyOf(document);
  const dateline = openerOf(paragraphs[0] ?? '')?.dateline;
  const provenance = {
    ...metadata.provenance,
    ...(deks.length === 0 ? {} : { deks: 'standfirst' }),
    ...(dateline === undefined ? {} : { dateline: 'first paragraph' }),
  };
  return { ...metadata, deks, ...(dateline === undefined ? {} : { dateline }), paragraphs, provenance };
}
