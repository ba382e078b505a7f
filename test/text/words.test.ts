import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, countWords, words } from '../../src/text/words.js';

describe('words', () => {
  it('keeps figures and hyphenated words whole, without the marks around them', () => {
    expect(words('“A 2.5-point rise,” she said (1,200 jobs).')).toEqual([
      'A',
      '2.5-point',
      'rise',
      'she',
      'said',
      '1,200',
      'jobs',
    ]);
  });

  it('gives pairs of characters in unspaced scripts', () => {
    expect(words('习近平')).toEqual(['习近', '近平']);
  });

  it('finds the longest runs of letters and figures with what joins them', () => {
    const runs = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
    const sign = fc.constantFrom(...[..."aZß9é\u0301'’.,- \n—“𝒜🙂\u0903אب"], '\ud835', '\udc9c');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        const text = signs.join('');
        expect(words(text)).toEqual(text.match(runs) ?? []);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts what a reader counts', () => {
    expect(countWords('They agreed – at last – on 24 officers.')).toBe(7);
    expect(countWords('习近平说')).toBe(2);
    expect(countWords(' — ')).toBe(0);
  });

  it('keeps what carries meaning, plurals and possessives folded', () => {
    expect(contentWords('The ministers’ parties met with NATO’s envoys', 'en')).toEqual(
      contentWords('minister party met nato envoy', 'en'),
    );
    expect(contentWords('these were the', 'en')).toEqual([]);
  });

  it('gives the same whatever was folded before', () => {
    const first = contentWords('Talks in Seoul', 'en');
    contentWords('The the THE Seoul’s talks', 'en');
    expect(contentWords('Talks in Seoul', 'en')).toEqual(first);
  });
});
