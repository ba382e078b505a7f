import { paragraphsOf } from '../text/paragraphs.js';
import { splitSentences } from '../text/sentences.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import { readDates } from './dates/read-dates.js';
import { rankFacts } from './facts/rank.js';
import { readQuantities } from './quantities/read-quantities.js';
import { readSpeech } from './quotes/read-speech.js';

export interface AnalyzeOptions {
  /** BCP 47; English where left out. */
  readonly language?: string;
  /** ISO 8601; relative dates are read against it and stay unresolved without it. */
  readonly published?: string;
  readonly paragraphs?: readonly Span[];
  readonly title?: string;
  /** What the reader cares about. */
  readonly focus?: readonly string[];
}

/** Sentences, quotes, names, dates, quantities and ranked facts of a text; spans are offsets into exactly this string. */
export async function analyzeText(text: string, options: AnalyzeOptions = {}): Promise<Analysis> {
  const { language = 'en', published, title, focus } = options;
  const paragraphs = options.paragraphs ?? paragraphsOf(text);
  const sentences = splitSentences(text, paragraphs, language);
  const { quotes, entities } = await readSpeech({ text, language, paragraphs });
  const dates = readDates(text, { language, published });
  return {
    language,
    sentences,
    quotes,
    entities,
    dates,
    quantities: readQuantities(text, dates, language),
    facts: rankFacts({ text, language, sentences, quotes, title, focus }),
  };
}

/** As `analyzeText`, of an article with what it says of itself. */
export function analyzeArticle(
  article: Article,
  options: { readonly focus?: readonly string[] } = {},
): Promise<Analysis> {
  const { text, language, published, paragraphs, title } = article;
  const known = published === undefined ? {} : { published };
  return analyzeText(text, { language: language === 'und' ? 'en' : language, paragraphs, title, ...known, ...options });
}
