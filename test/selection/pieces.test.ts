import { describe, expect, it } from 'vitest';
import { ELLIPSIS, printed, withoutDeletions } from '../../src/selection/pieces.js';
import { articlesOf } from '../outlets.js';

const TEXT = 'Meanwhile, the  treaty (long awaited by all), was\nsigned.';
const [article] = articlesOf({ a: TEXT });
const cut = (words: string, silent: boolean) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, silent };
};

describe('withoutDeletions', () => {
  it('gives pieces whose spans hold their words, glue between them, white space folded', () => {
    const pieces = withoutDeletions(article!, { start: 0, end: TEXT.length }, [
      cut('(long awaited by all)', false),
      cut('Meanwhile,', true),
    ]);
    expect(printed(pieces)).toBe(`The treaty${ELLIPSIS.trimEnd()}, was signed.`);
    for (const { text, span } of pieces) {
      if (span === undefined) expect(text).toBe(ELLIPSIS.trimEnd());
      else expect(TEXT.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase()).toBe(text.toLowerCase());
    }
  });

  it('sets no space before a mark where a silent deletion went', () => {
    const pieces = withoutDeletions(article!, { start: 0, end: TEXT.length }, [cut('(long awaited by all)', true)]);
    expect(printed(pieces)).toBe('Meanwhile, the treaty, was signed.');
  });

  it('leaves a sentence without deletions whole', () => {
    expect(withoutDeletions(article!, { start: 0, end: 10 }, [])).toEqual([
      { text: 'Meanwhile,', span: { article: 'a', field: 'text', start: 0, end: 10 } },
    ]);
  });
});
