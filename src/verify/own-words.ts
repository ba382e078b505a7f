import type { Evidence, EvidenceSource } from '../types/evidence.js';
import { formOf } from './check-date.js';
import { seriesWords } from './check-series.js';
import { OWN_WORDS, type OwnWords } from './own-words-table.js';

/** Kinds of source, named in every language as they are. */
const MEDIA = ['PDF', 'Word document', 'e-mail', 'web page', 'saved web page', 'text', 'feed entry'];

/** And a digest: its headings and marks, what it counts, the numbers of its stories and pages, its method. */
const DIGEST_WORDS: ReadonlySet<string> = new Set([
  ...['Weekly digest', 'Top lines', 'Contents', 'Stories', 'Chronology', 'Quotes of the week', 'By the numbers'],
  ...['Where it happened', 'Ahead', 'Method', 'Period', 'When', 'Where', 'What happened', 'What is expected'],
  ...['Africa', 'Americas', 'Antarctic', 'Europe', 'Oceania', 'Central Asia', 'Eastern Asia', 'South-Eastern Asia'],
  ...['Southern Asia', 'Western Asia'],
  ...['about', 'Figures differ', 'How it unfolded', 'worse', 'better', 'unchanged'],
  'Borders after Natural Earth, no judgement on their status.',
  'Sentences, quotes and figures are the sources’ own words, chosen by rules; words left out are marked […] where a reader could be misled. Articles are grouped by the names, figures and words that they share, and copies of one text count once. The evidence file that goes with this document proves every line.',
]);
const DIGEST_NUMBERS = [
  /^(?:1 (?:story|source|outlet|language)|\d{1,4} (?:stories|sources|outlets|languages))$/,
  /^Reported by (?:1 outlet|\d{1,3} outlets)$/,
  /^Story \d{1,2}$/,
  /^(?:story \d{1,2}|stories \d{1,2}(?:, \d{1,2})+)$/,
  /^p\. \d{1,2}$/,
  /^(?:1 further source, which no line cites, is|\d{1,4} further sources, which no line cites, are) not listed\.$/,
];

/** Words among a document's furniture that are none of its own, nor a language's name. */
export function strangeFurniture(evidence: Evidence, languages: readonly string[]): readonly string[] {
  const { furniture, sources, document } = evidence;
  const { words, author, edited, speaker, outlets } = ownWords(document.language);
  const names = languages.map((tag) => languageName(tag, document.language));
  const own = new Set([...words, ...author, ...edited, ...speaker, ...MEDIA, ...names, ...OWN_WORDS.en.words]);
  const records = new Set([
    ...sources.flatMap((source) => recordsOf(source, document.language)),
    ...seriesWords(evidence, {
      since: 'continuing since {date}',
      closed: 'Closed since the digest of {date}',
      fresh: 'new',
    }),
  ]);
  return furniture.filter(
    (text) =>
      !own.has(text) &&
      !outlets.test(text) &&
      !OWN_WORDS.en.outlets.test(text) &&
      !DIGEST_WORDS.has(text) &&
      !DIGEST_NUMBERS.some((number) => number.test(text)) &&
      !records.has(text),
  );
}

/** What a digest's index says of a source beside its own fields: the first digits of its hash, the day of its retrieval. */
function recordsOf({ sha256, retrievedAt }: EvidenceSource, language: string): readonly string[] {
  const day = retrievedAt === undefined ? undefined : formOf(retrievedAt.slice(0, 10), language);
  return [sha256.slice(0, 8), ...(day === undefined ? [] : [`retrieved ${day}`])];
}

/** Labels without which the author's words may not stand: those of which a page with such words must hold one. */
export function labelsOf(kind: 'author' | 'edited' | 'speaker', language: string): readonly string[] {
  return ownWords(language)[kind];
}

function ownWords(language: string): OwnWords {
  const tag = language.toLowerCase();
  const key = /^zh-(?:hant|tw|hk|mo)\b/.test(tag) ? 'zh-hant' : tag.split('-')[0]!;
  return (OWN_WORDS as Readonly<Record<string, OwnWords>>)[key] ?? OWN_WORDS.en;
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
