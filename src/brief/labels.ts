import { ar } from './labels/ar.js';
import { de } from './labels/de.js';
import { es } from './labels/es.js';
import { fr } from './labels/fr.js';
import { he } from './labels/he.js';
import { ja } from './labels/ja.js';
import { ko } from './labels/ko.js';
import { ru } from './labels/ru.js';
import type { Counted, Wording } from './labels/wording.js';
import { zh } from './labels/zh.js';
import { zhHant } from './labels/zh-hant.js';

/** The words that the document itself brings: headings and labels, which no source has to prove. */
export const LABELS = {
  series: 'Briefing note',
  bottom_line: 'Bottom line',
  key_facts: 'Key facts',
  quotes: 'In their words',
  context: 'Context',
  assessment: 'Assessment',
  assessment_note: 'the author’s judgement',
  author_note: 'the author’s words',
  watch: 'What to watch',
  sources: 'Sources',
  from: 'From',
  date: 'Date',
  for: 'For',
  reference: 'Reference',
  as_of: 'Information as of',
  undated: 'undated',
  disputed: 'disputed',
  our_translation: 'our translation',
  edited: 'author’s wording',
  reviewed_by: 'Reviewed by',
  speaker_given: 'speaker named by the author',
  not_read: 'Not read',
  page: 'Page',
  of: 'of',
  evidence: 'Evidence',
  digest_series: 'Weekly digest',
  digest_quotes: 'Quotes of the week',
  top_lines: 'Top lines',
  contents: 'Contents',
  story: 'Story',
  stories: 'Stories',
  chronology: 'Chronology',
  numbers: 'By the numbers',
  map: 'Where it happened',
  ahead: 'Ahead',
  method: 'Method',
  period: 'Period',
  about: 'about',
  figures_differ: 'Figures differ',
  timeline: 'How it unfolded',
  new: 'new',
  since: 'continuing since {date}',
  closed: 'Closed since the digest of {date}',
  worse: 'worse',
  better: 'better',
  unchanged: 'unchanged',
  when: 'When',
  where: 'Where',
  what: 'What happened',
  expected: 'What is expected',
  borders: 'Borders after Natural Earth, no judgement on their status.',
  retrieved: 'retrieved',
  how_chosen:
    'Sentences, quotes and figures are the sources’ own words, chosen by rules; words left out are marked […] where a reader could be misled. Articles are grouped by the names, figures and words that they share, and copies of one text count once. The evidence file that goes with this document proves every line.',
  on_page: 'p.',
  on_pages: 'pp.',
} as const;

/** "1 story", "6 stories": what a digest counts. */
export function counted(count: number, what: keyof typeof COUNTED): string {
  return `${count} ${COUNTED[what][count === 1 ? 0 : 1]}`;
}

const COUNTED = {
  stories: ['story', 'stories'],
  sources: ['source', 'sources'],
  outlets: ['outlet', 'outlets'],
  languages: ['language', 'languages'],
} as const;

/** "Story 3", above a story's headline. */
export function storyLabel(number: number): string {
  return `${LABELS.story} ${number}`;
}

/** "story 3", "stories 1, 3": which stories speak of a country. */
export function storyNumbers(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'story' : 'stories'} ${numbers.join(', ')}`;
}

/** "12 further sources, which no line cites, are not listed." */
export function unlistedSources(count: number): string {
  return count === 1
    ? '1 further source, which no line cites, is not listed.'
    : `${count} further sources, which no line cites, are not listed.`;
}

/** "Reported by 3 outlets". */
export function reportedBy(outlets: number): string {
  return `Reported by ${counted(outlets, 'outlets')}`;
}

export type Labels = Readonly<Record<keyof typeof LABELS, string>>;

/** Languages that the built-in documents speak beside English. Adding one adds a file. */
const WORDINGS: Readonly<Record<string, Wording>> = { ar, de, es, fr, he, ja, ko, ru, zh, 'zh-hant': zhHant };

const ENGLISH_OUTLETS: Counted = { one: '{n} outlet', other: '{n} outlets' };

const known = new Map<string, Labels>();

/** The labels of a language (BCP 47); English ones where there are none. */
export function labelsOf(language: string): Labels {
  const found = known.get(language);
  if (found !== undefined) return found;
  const { outlets: _, ...own } = wordingOf(language) ?? { outlets: ENGLISH_OUTLETS };
  const labels = { ...LABELS, ...own } as Labels;
  known.set(language, labels);
  return labels;
}

/** "2 outlets", "2 источника": how many outlets report a fact. */
export function countedOutlets(count: number, language: string): string {
  const own = wordingOf(language);
  const forms = own?.outlets ?? ENGLISH_OUTLETS;
  const category = pluralRules(own === undefined ? 'en' : language).select(count);
  return (forms[category] ?? forms.other).replace('{n}', `${count}`);
}

const plurals = new Map<string, Intl.PluralRules>();

function pluralRules(language: string): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}

/** A language's name in the document's language: "Korean", "coréen". */
export function languageName(tag: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function wordingOf(language: string): Wording | undefined {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return WORDINGS['zh-hant'];
  return WORDINGS[tag.split('-')[0]!];
}
