import { readArticle } from '../articles/read-article.js';
import { sourceFromFile } from '../sources/source-from-file.js';

/** `chancery extract`: each file's article as one line of JSON, in the order given. */
export async function extract(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const article = await readArticle(await sourceFromFile(file));
    process.stdout.write(`${JSON.stringify(article)}\n`);
  }
}
