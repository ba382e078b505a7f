import { readArticle } from '../articles/read-article.js';
import { sourceFromFile } from '../sources/source-from-file.js';
import { interruptible } from './interrupt.js';

export interface ExtractOptions {
  readonly allowPrivate?: boolean;
}

/** `chancery extract`: each file's or page's article as one line of JSON, in the order given; nothing fetched is kept. */
export async function extract(places: readonly string[], options: ExtractOptions = {}): Promise<void> {
  await interruptible(async (signal) => {
    for (const place of places) {
      const article = await readArticle(await open(place, options, signal));
      process.stdout.write(`${JSON.stringify(article)}\n`);
    }
  });
}

async function open(place: string, { allowPrivate = false }: ExtractOptions, signal: AbortSignal) {
  // Any scheme: the fetcher says which ones it takes.
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(place)) return sourceFromFile(place);
  const { sourceFromUrl } = await import('../sources/source-from-url.js');
  return sourceFromUrl(place, { allowPrivate, signal });
}
