import { ChanceryError } from '../../errors.js';
import type { ArticleDraft } from '../../types/article.js';
import { bodyBlocks } from './body.js';
import { readMetadata } from './metadata.js';

export { decodeHtml } from './decode-html.js';

/** Pages beyond these are no articles, and would cost a parser its memory or its stack. */
const MOST_CHARACTERS = 12_000_000;
const MOST_TAGS = 200_000;
const DEEPEST = 3_000;

/**
 * The article of a page: its body without the site around it, and what the page says of itself.
 * @throws ChanceryError of kind `source` for a page beyond the caps.
 */
export async function readHtml(html: string, options: { readonly url?: string } = {}): Promise<ArticleDraft> {
  guard(html);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><body>${html}</body></html>`);
  const metadata = readMetadata(document, options.url);
  const paragraphs = await bodyBlocks(document, metadata.title);
  return { ...metadata, paragraphs };
}

/** A cheap look before any parser: size, number of tags, and how deep they stand. */
function guard(html: string): void {
  const refuse = (what: string) => {
    throw new ChanceryError('source', { message: `the page ${what}; it is no article`, fix: 'save the article alone' });
  };
  if (html.length > MOST_CHARACTERS) refuse(`is larger than ${MOST_CHARACTERS / 1e6} million characters`);
  let tags = 0;
  let depth = 0;
  let attributes = 0;
  for (const [tag] of html.matchAll(/<\/?[a-zA-Z][^<>]{0,20000}/g)) {
    tags += 1;
    if (tag.startsWith('</')) depth -= 1;
    else if (
      !/^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option)\b/i.test(tag) &&
      !tag.endsWith('/')
    )
      depth += 1;
    attributes += tag.split('=').length - 1;
    if (tags > MOST_TAGS || attributes > 4 * MOST_TAGS)
      refuse(`has more than ${MOST_TAGS} tags or too many attributes`);
    if (depth > DEEPEST) refuse(`is nested deeper than ${DEEPEST} levels`);
  }
}
