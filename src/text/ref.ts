import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../types/span.js';
import { foldSpace } from './fold.js';

/**
 * References of an article's sentences, in their order: `id@` and the first 8 hex digits of the sha256 of the
 * sentence's text with white space folded; a repeated sentence takes `~2`, `~3` …
 */
export function sentenceRefs(articleId: string, text: string, sentences: readonly Span[]): readonly string[] {
  const seen = new Map<string, number>();
  return sentences.map(({ start, end }) => {
    const digest = bytesToHex(sha256(utf8ToBytes(foldSpace(text.slice(start, end))))).slice(0, 8);
    const times = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, times);
    return `${articleId}@${digest}${times === 1 ? '' : `~${times}`}`;
  });
}
