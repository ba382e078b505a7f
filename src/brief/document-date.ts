import type { Article } from '../types/article.js';

/**
 * The ISO day of a document: the one asked for, else the spec's, else `SOURCE_DATE_EPOCH` (seconds since 1970), else the
 * newest source's; absent where none of them says.
 */
export function documentDate(
  articles: readonly Article[],
  given: {
    readonly asked?: string | undefined;
    readonly spec?: string | undefined;
    readonly epoch?: string | undefined;
  },
): string | undefined {
  const seconds = given.epoch !== undefined && /^\d{1,11}$/.test(given.epoch) ? Number(given.epoch) : undefined;
  const epoch = seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
  return (given.asked ?? given.spec ?? epoch ?? informationDate(articles))?.slice(0, 10);
}

/** The day of the newest source: what the document's information is of. */
export function informationDate(articles: readonly Article[]): string | undefined {
  return articles
    .flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)]))
    .sort()
    .at(-1);
}
