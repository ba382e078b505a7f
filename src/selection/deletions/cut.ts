import type { Span } from '../../types/span.js';

/** One deletion from a sentence: offsets into it, the rule that made it, and whether it leaves no mark. */
export interface Cut extends Span {
  readonly rule: 'dateline' | 'connective' | 'remark' | 'clause' | 'attribution';
  readonly silent: boolean;
}

/** Quotation marks other than an apostrophe's: what stands between them is somebody's words, and nothing is taken out. */
export function holdsQuote(sentence: string): boolean {
  return /["“”„«»「」]|''|(?<![\p{L}\p{N}])['‘]/u.test(sentence);
}
