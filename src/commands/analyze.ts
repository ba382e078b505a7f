import { analyzeArticle } from '../analysis/analyze.js';
import { readArticle } from '../articles/read-article.js';
import { sourceFromFile } from '../sources/source-from-file.js';

import { checkDate } from './check-date.js';
import { reasons } from './reasons.js';

export interface AnalyzeOptions {
  readonly published?: string;
  readonly focus?: readonly string[];
  readonly why?: boolean;
}

/** `chancery analyze`: each file's analysis as one line of JSON, or for people with `--why`. */
export async function analyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  checkDate('--published', options.published);
  for (const file of files) {
    const overrides = options.published === undefined ? {} : { published: options.published };
    const article = await readArticle(await sourceFromFile(file, { overrides }));
    const analysis = await analyzeArticle(article, { focus: [...(options.focus ?? [])] });
    process.stdout.write(options.why === true ? reasons(article, analysis) : `${JSON.stringify(analysis)}\n`);
  }
}
