import { ChanceryError } from '../errors.js';
import { decodeEntities } from '../text/entities.js';
import type { ArticleDraft } from '../types/article.js';
import type { FeedEntry } from '../types/feed-entry.js';
import { blocksOf } from './blocks.js';
import type { PageReader } from './mail.js';

/** An item as a file has it, whoever wrote it: any key may be missing. */
type Item = Partial<FeedEntry>;

/**
 * Reads a JSON Feed of one item as an article: what the entry says of itself, and its content without the share lines
 * and sign-up prompts that feeds carry; the summary only where there is no content.
 * @throws ChanceryError of kind `source` for a feed of several items: a feed is no article.
 */
export async function readFeedEntry(json: string, readPage: PageReader): Promise<ArticleDraft> {
  const feed = JSON.parse(json) as { readonly title?: string; readonly items?: readonly Item[] };
  const [item, ...others] = feed.items ?? [];
  if (item === undefined || others.length > 0) {
    const message = `a feed of ${feed.items?.length ?? 0} entries is no article`;
    throw new ChanceryError('source', { message, fix: 'Name it in a spec: feed: …' });
  }
  const byline = (item.authors ?? []).flatMap(({ name }) => name ?? []);
  const fields = {
    title: item.title ?? '',
    byline,
    ...(feed.title === undefined ? {} : { outlet: feed.title }),
    ...(item.date_published === undefined ? {} : { published: item.date_published }),
    ...(item.date_modified === undefined ? {} : { modified: item.date_modified }),
    ...(item.url === undefined ? {} : { url: item.url }),
    ...(item.language === undefined ? {} : { language: item.language }),
  };
  const told = Object.entries(fields).filter(([, value]) => value.length > 0);
  return {
    ...fields,
    paragraphs: await paragraphsOf(item, readPage),
    provenance: Object.fromEntries(told.map(([field]) => [field, 'feed'])),
  };
}

/** The page reader knows what is no article, but may take a short one for nothing: it has to find most of the words. */
async function paragraphsOf(item: Item, readPage: PageReader): Promise<readonly string[]> {
  if (item.content_text !== undefined && item.content_html === undefined) return lines(item.content_text);
  const html = item.content_html ?? item.summary ?? '';
  if (!/<[a-z]/i.test(html)) return lines(decodeEntities(html));
  const page = await readPage(`<html><body><article>${html}</article></body></html>`, item.url);
  const all = (await blocksOf(html)).map(({ text }) => text);
  return lengthOf(page.paragraphs) * 2 >= lengthOf(all) ? page.paragraphs : all;
}

function lines(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
