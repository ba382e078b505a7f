import type { Evidence, VerifyFailure } from '../types/evidence.js';

/** Whether the pages hold the words of every item: what the evidence proves has to be what is printed. */
export function checkPages(pages: readonly string[], evidence: Evidence): readonly VerifyFailure[] {
  const all = bare(pages.join(''));
  return evidence.items
    .filter(({ text }) => !all.includes(bare(text)))
    .map(({ id, text }) => ({ item: id, problem: 'the pages do not hold its words', expected: text, actual: '' }));
}

/** Without white space and direction marks: a line's end is no part of the words. */
function bare(text: string): string {
  return text.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
}
