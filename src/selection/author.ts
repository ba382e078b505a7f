import { countWords } from '../text/words.js';
import type { Candidate } from '../types/selection.js';
import type { SectionSpec } from '../types/spec.js';

/** Where a new item begins: a blank line, or a line that opens as one of a list, with its sign. */
const ITEM = /\n\s*\n|\n(?=[ \t]*(?:[-*•]|\d{1,2}\.)[ \t])/;
const BULLET = /^[-*•]\s+/;

/** A section's own text as candidates, a paragraph or a line of a list each, numbers kept and bullets not: the author's words, never dropped by the fit. */
export function authorCandidates(section: SectionSpec, language: string): readonly Candidate[] {
  return (section.text ?? '')
    .split(ITEM)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim().replace(BULLET, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph, index) => ({
      ref: `author:${section.name}-${index + 1}`,
      section: section.name,
      kind: 'author',
      pieces: [{ text: paragraph }],
      deleted: [],
      words: countWords(paragraph),
      score: 1,
      why: { author: 1 },
      pinned: true,
      citations: [],
      reportedBy: 0,
      disputedBy: [],
      language,
    }));
}
