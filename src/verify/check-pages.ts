import type { Evidence, VerifyFailure } from '../types/evidence.js';
import { wrongLabels } from './author-labels.js';
import { wrongAttribution } from './check-attribution.js';
import { uncitedItems } from './check-citations.js';
import { wrongQuotation } from './check-quotation.js';
import { wrongSigns } from './check-signs.js';
import { wrongTold } from './check-told.js';
import { FOUND, lettersOf, standsOn } from './letters.js';
import { tokensOf } from './page-tokens.js';

/**
 * Holds the pages against the evidence, both ways: every item's words stand on them with their citation behind, and
 * nothing stands on them that is no item's, citation's, page number's or the evidence's own hash. What says whose words a line
 * are, and how many tell it, stands by that line.
 * @param pages text of each page, in any order of its stretches; a line's end within a stretch is `\n`.
 * @param hash hex digits of the embedded evidence file's sha256, in full length.
 */
export function checkPages(pages: readonly string[], evidence: Evidence, hash: string): readonly VerifyFailure[] {
  const page = lettersOf(pages.join(FOUND));
  const missing = evidence.items
    .filter(({ text }) => !standsOn(page, text))
    .map(({ id, text }) => ({ item: id, problem: 'the pages do not hold its words', expected: text, actual: '' }));
  if (missing.length > 0) return missing;
  const all = page.letters;
  const uncited = uncitedItems(all, evidence).map(({ id, text }) => ({
    item: id,
    problem: 'the pages cite another source for it',
    actual: text,
  }));
  if (uncited.length > 0) return uncited;
  const tokens = tokensOf(all, evidence, hash, pages.length);
  const left = tokens.filter(({ kind }) => kind === 'strange').map(({ text }) => text);
  const strange = { problem: 'the pages hold words that no evidence proves', expected: '', actual: left.join(' … ') };
  const wrong = [...wrongLabels(tokens, evidence), ...wrongSigns(page, evidence)];
  if (wrong.length > 0) return wrong;
  if (left.length > 0) return [strange];
  return [...wrongQuotation(tokens, evidence), ...wrongAttribution(tokens, evidence), ...wrongTold(tokens, evidence)];
}
