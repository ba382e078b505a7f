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
  on_page: 'p.',
  on_pages: 'pp.',
} as const;

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
  return countedAs(own?.outlets ?? ENGLISH_OUTLETS, count, own === undefined ? 'en' : language);
}

/** The form that a number takes in a language; `shown` stands in it instead of the number, if given. */
export function countedAs(forms: Counted, count: number, language: string, shown = `${count}`): string {
  const category = pluralRules(language).select(count);
  return (forms[category] ?? forms.other).replace('{n}', shown);
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

/** The name of a language that is not the document's own; of one that is not known, nothing. */
export function foreignName(tag: string, language: string): string | undefined {
  const foreign = tag !== 'und' && tag.split('-')[0] !== language.split('-')[0];
  return foreign ? languageName(tag, language) : undefined;
}

function wordingOf(language: string): Wording | undefined {
  return wordingIn(WORDINGS, language);
}

/** What a table of languages has for a language (BCP 47). */
export function wordingIn<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return table['zh-hant'];
  return table[tag.split('-')[0]!];
}
