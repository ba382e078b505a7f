import { countWords } from '../text/words.js';
import type { Candidate } from '../types/selection.js';
import type { SectionSpec } from '../types/spec.js';

/** A section's own text as candidates, a paragraph each: the author's words, never dropped by the fit. */
export function authorCandidates(section: SectionSpec, language: string): readonly Candidate[] {
  return (section.text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
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
