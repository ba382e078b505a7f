import type { Article } from '../types/article.js';

/** Where a document's date may come from besides its sources; `epoch` is `SOURCE_DATE_EPOCH`, in seconds since 1970. */
export interface DateGiven {
  readonly asked?: string | undefined;
  readonly spec?: string | undefined;
  readonly epoch?: string | undefined;
}

/** The ISO day of a document: the one it is given, else the newest source's; absent where none of them says. */
export function documentDate(articles: readonly Article[], given: DateGiven): string | undefined {
  return givenDate(given) ?? informationDate(articles);
}

/**
 * The ISO day that a document is given: the one asked for, else the spec's, else the epoch's;
 * absent where none of them says.
 */
export function givenDate(given: DateGiven): string | undefined {
  const seconds = given.epoch !== undefined && /^\d{1,11}$/.test(given.epoch) ? Number(given.epoch) : undefined;
  const epoch = seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
  return (given.asked ?? given.spec ?? epoch)?.slice(0, 10);
}

/** The day of the newest source: what the document's information is of. */
export function informationDate(articles: readonly Article[]): string | undefined {
  return articles
    .flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)]))
    .sort()
    .at(-1);
}
