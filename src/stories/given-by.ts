import { languageOf } from '../text/language.js';
import { words } from '../text/words.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import type { Figure } from './figures.js';

/** A phrase of more words says more than a name. */
const LONGEST = 6;

/**
 * Where an article says who gives one of its figures: the certain speaker of what the figure stands in, the name behind a
 * verb of speech that closes its sentence, or the subject that "puts the toll at" it. Undefined where none of them tells.
 */
export function givenBy(
  { text, language }: Article,
  { quotes, sentences }: Analysis,
  { start, end, sentence, countered }: Pick<Figure, 'start' | 'end' | 'sentence' | 'countered'>,
): Span | undefined {
  const whole = sentences[sentence]!;
  const told = quotes.find((quote) => quote.start <= start && end <= quote.end && quote.speaker?.certain === true);
  if (told?.speaker != null && told.speaker.pronoun !== true) {
    const { nameSpan, start: from, end: to } = told.speaker;
    return nameSpan ?? { start: from, end: to };
  }
  return closing(text, { start: end, end: whole.end }, language) ?? subject(text, whole.start, countered, language);
}

/** "…, erklärte die Organisation.", "…, the rebels said.": whoever stands beside the verb of speech that closes a sentence. */
function closing(text: string, { start, end }: Span, language: string): Span | undefined {
  const comma = text.lastIndexOf(', ', end);
  if (comma < start) return undefined;
  const tail = text.slice(comma + 2, end).replace(/[.\s]+$/, '');
  const { sayVerbs } = languageOf(language);
  const before = sayVerbs.find((verb) => tail.startsWith(`${verb} `));
  const after = sayVerbs.find((verb) => tail.endsWith(` ${verb}`));
  const from = before === undefined ? 0 : before.length + 1;
  const to = before === undefined && after !== undefined ? tail.length - after.length - 1 : tail.length;
  const told = (before ?? after) !== undefined && isName(tail.slice(from, to), language);
  return told ? { start: comma + 2 + from, end: comma + 2 + to } : undefined;
}

/** "State media put the toll at …": what stands before the verb, without a conjunction. */
function subject(text: string, from: number, to: number | undefined, language: string): Span | undefined {
  if (to === undefined) return undefined;
  const { conjunctions = [] } = languageOf(language);
  const [first = ''] = /^\p{L}+ /u.exec(text.slice(from, to)) ?? [];
  const start = conjunctions.includes(first.trim().toLowerCase()) ? from + first.length : from;
  const phrase = text.slice(start, to).trimEnd();
  return isName(phrase, language) ? { start, end: start + phrase.length } : undefined;
}

/** A few words that name somebody: no pronoun alone, no clause, no figure. */
function isName(phrase: string, language: string): boolean {
  const own = words(phrase);
  const { stopWords } = languageOf(language);
  const names = own.some((word) => !stopWords.includes(word.toLowerCase()));
  return names && own.length <= LONGEST && !/[,;:"“„«\d]/.test(phrase);
}
