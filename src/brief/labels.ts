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
  outlets: 'outlets',
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

/** A language's own English name: "Korean". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
