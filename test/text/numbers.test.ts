import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/text/numbers.js';

describe('numbersIn', () => {
  it('reads digits and words alike, and no part of a word', () => {
    expect([...numbersIn('Six ships, 12.5 million euros and 4 hours: often a tenfold rise.', 'en')]).toEqual([
      '6',
      '12.5',
      '4',
    ]);
    expect(numbersIn('sechs Stunden', 'de')).toEqual(numbersIn('6 Stunden', 'de'));
    expect(numbersIn('six hours', 'en')).toEqual(numbersIn('6 hours', 'en'));
  });
});
