import { analyzeArticle } from '../analysis/analyze.js';
import { readArticle } from '../articles/read-article.js';
import { sourceFromFile } from '../sources/source-from-file.js';
import { sentenceRefs } from '../text/ref.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { checkDate } from './check-date.js';

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

/** Facts, best first, each with its reference, score and reasons; then the quotes with their speakers. */
function reasons(article: Article, analysis: Analysis): string {
  const refs = sentenceRefs(article.id, article.text, analysis.sentences);
  const words = (span: { start: number; end: number }) => article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const facts = analysis.facts.map(({ sentence, score, why }) => {
    const because = Object.entries(why).map(([feature, weight]) => `${feature} ${weight.toFixed(2)}`);
    return `${score.toFixed(3)}  ${refs[sentence]}  ${words(analysis.sentences[sentence]!)}\n       ${because.join(' · ')}`;
  });
  const quotes = analysis.quotes.map(({ speaker, kind, start, end }) => {
    const who =
      speaker === null ? 'no speaker' : `${speaker.name}${speaker.role === undefined ? '' : `, ${speaker.role}`}`;
    return `${kind}  ${words({ start, end })}\n       ${who}${speaker !== null && !speaker.certain ? ' (uncertain)' : ''}`;
  });
  return `${article.title}\n\nFacts\n${facts.join('\n')}\n\nQuotes\n${quotes.join('\n')}\n`;
}
