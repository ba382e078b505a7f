import { describe, expect, it } from 'vitest';
import { covered, fingerprint, repeats } from '../../src/selection/redundancy.js';

const print = (text: string) => fingerprint(text, 'en');

describe('redundancy', () => {
  const said = [print('The ministers agreed on Tuesday to reopen the border crossing at Valga.')];

  it('finds what was said, whatever its stop words and plurals', () => {
    expect(repeats(print('A minister agreed to reopen border crossings on Tuesday'), said)).toBe(true);
  });

  it('lets new words pass, and a longer sentence that says more', () => {
    expect(repeats(print('A joint customs office gets 24 officers.'), said)).toBe(false);
    expect(
      repeats(
        print('At Valga hauliers lost twelve million euros while customs papers were argued over in court.'),
        said,
      ),
    ).toBe(false);
  });

  it.each([
    ['The crossing opens in 4 weeks at Valga.', 'The crossing opens in 6 weeks at Valga.', false],
    ['The crossing opens in four weeks at Valga.', 'The crossing opens in six weeks at Valga.', false],
    ['The crossing opens in four weeks at Valga.', 'The crossing opens in 4 weeks at Valga.', true],
    ['The crossing opens in six weeks at Valga.', 'The crossing opens at Valga.', true],
  ])('sees other numbers: %s / %s', (a, b, repeated) => {
    expect(repeats(print(b), [print(a)])).toBe(repeated);
  });

  it('counts a share of the shorter’s own words, none of nothing', () => {
    expect(covered(print('border crossing office'), said[0]!)).toBeCloseTo(2 / 3);
    expect(covered(print('the of and'), said[0]!)).toBe(0);
  });
});
