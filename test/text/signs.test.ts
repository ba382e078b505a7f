import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/text/signs.js';

describe('charactersOf', () => {
  it('gives each character once, in order of first use, pairs of units whole', () => {
    expect([...charactersOf(['ab𝒜a', 'c𝒜'])]).toEqual(['a', 'b', '𝒜', 'c']);
    const sign = fc.constantFrom('a', 'b', 'é', '𝒜', '🙂', '\ud835', '\udc9c');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        expect([...charactersOf([signs.join('')])]).toEqual([...new Set(signs.join(''))]);
      }),
    );
  });
});
