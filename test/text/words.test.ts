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
