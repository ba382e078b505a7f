import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/text/word-changes.js';

const side = (before: string, after: string, which: 'new' | 'old') =>
  wordChanges(before, after)
    .filter((stretch) => stretch.in === 'both' || stretch.in === which)
    .map(({ text }) => text.trim())
    .join(' ');

describe('how a text became another', () => {
  it('is told word by word, the old words before the new ones', () => {
    expect(wordChanges('NATO has 30 members today.', 'NATO has 31 members today.')).toEqual([
      { text: 'NATO has ', in: 'both' },
      { text: '30 ', in: 'old' },
      { text: '31 ', in: 'new' },
      { text: 'members today.', in: 'both' },
    ]);
    expect(wordChanges('one two', 'one two three')).toEqual([
      { text: 'one two ', in: 'both' },
      { text: 'three', in: 'new' },
    ]);
    expect(wordChanges('', 'new')).toEqual([{ text: 'new', in: 'new' }]);
    expect(wordChanges('same', 'same')).toEqual([{ text: 'same', in: 'both' }]);
  });

  it('gives back both texts, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(side(before, after, 'new')).toBe(after);
        expect(side(before, after, 'old')).toBe(before);
      }),
    );
  });

  it('takes texts that are too long to be compared as wholes', () => {
    const [before, after] = ['a '.repeat(2000).trim(), 'b '.repeat(2000).trim()];
    expect(wordChanges(before, after)).toEqual([
      { text: before, in: 'old' },
      { text: after, in: 'new' },
    ]);
  });
});
