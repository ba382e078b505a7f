import type { Evidence, EvidenceSource } from '../types/evidence.js';
import { formOf } from './check-date.js';

/**
 * What a document may say of its own, besides what its evidence proves. Held here a second time on purpose: a document
 * that says more than this says it on nobody's word.
 */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...['Briefing note', 'From', 'Date', 'For', 'Reference', 'Information as of', 'Page', 'of', 'Evidence', 'Not read'],
  ...['Bottom line', 'Key facts', 'In their words', 'Context', 'Assessment', 'What to watch', 'Sources'],
  ...[
    'the author’s judgement',
    'the author’s words',
    'author’s wording',
    'our translation',
    'speaker named by the author',
  ],
  ...['undated', 'disputed', 'Reviewed by'],
  ...['PDF', 'Word document', 'e-mail', 'web page', 'saved web page', 'text', 'feed entry'],
]);
const OUTLETS = /^\d{1,3} outlets$/;
/** And a digest: its headings and marks, what it counts, the numbers of its stories and pages, its method. */
const DIGEST_WORDS: ReadonlySet<string> = new Set([
  ...['Weekly digest', 'Top lines', 'Contents', 'Stories', 'Chronology', 'Quotes of the week', 'By the numbers'],
  ...['Where it happened', 'Ahead', 'Method', 'Period', 'When', 'Where', 'What happened', 'What is expected'],
  ...['about', 'Figures differ', 'worse', 'better', 'unchanged'],
  'Borders after Natural Earth, no judgement on their status.',
  'Sentences, quotes and figures are the sources’ own words, chosen by rules; words left out are marked […] where a reader could be misled. Articles are grouped by the names, figures and words that they share, and copies of one text count once. The evidence file that goes with this document proves every line.',
]);
const DIGEST_NUMBERS = [
  /^(?:1 (?:story|source|outlet|language)|\d{1,4} (?:stories|sources|outlets|languages))$/,
  /^Reported by (?:1 outlet|\d{1,3} outlets)$/,
  /^Story \d{1,2}$/,
  /^(?:story \d{1,2}|stories \d{1,2}(?:, \d{1,2})+)$/,
  /^p\. \d{1,2}$/,
];

/** Words among a document's furniture that are none of its own, nor a language's name. */
export function strangeFurniture(
  { furniture, sources, document }: Evidence,
  languages: readonly string[],
): readonly string[] {
  const names = new Set(languages.map((tag) => languageName(tag)));
  const records = new Set(sources.flatMap((source) => recordsOf(source, document.language)));
  return furniture.filter(
    (text) =>
      !OWN_WORDS.has(text) &&
      !OUTLETS.test(text) &&
      !DIGEST_WORDS.has(text) &&
      !DIGEST_NUMBERS.some((number) => number.test(text)) &&
      !names.has(text) &&
      !records.has(text),
  );
}

/** What a digest's index says of a source beside its own fields: the first digits of its hash, the day of its retrieval. */
function recordsOf({ sha256, retrievedAt }: EvidenceSource, language: string): readonly string[] {
  const day = retrievedAt === undefined ? undefined : formOf(retrievedAt.slice(0, 10), language);
  return [sha256.slice(0, 8), ...(day === undefined ? [] : [`retrieved ${day}`])];
}

/** Labels without which the author's words may not stand: those of which a page with such words must hold one. */
export function labelsOf(kind: 'author' | 'edited' | 'speaker'): readonly string[] {
  if (kind === 'author') return ['the author’s judgement', 'the author’s words'];
  return kind === 'speaker' ? ['speaker named by the author'] : ['author’s wording', 'our translation'];
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
