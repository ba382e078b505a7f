import type { Evidence } from '../types/evidence.js';

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

/** Words among a document's furniture that are none of its own, nor a language's name. */
export function strangeFurniture({ furniture }: Evidence, languages: readonly string[]): readonly string[] {
  const names = new Set(languages.map((tag) => languageName(tag)));
  return furniture.filter((text) => !OWN_WORDS.has(text) && !OUTLETS.test(text) && !names.has(text));
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
