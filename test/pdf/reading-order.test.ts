import { describe, expect, it } from 'vitest';
import { type Run, readingOrder } from '../../src/pdf/reading-order.js';

/** A line from left to right; what is of Hebrew letters is painted against the way of reading. */
const line = (...texts: readonly string[]): readonly Run[] =>
  texts.map((text, x) => ({ pieces: [...text], reversed: /[א-ת]/.test(text), x, y: 1 }));

describe('readingOrder', () => {
  it('leaves what runs from left to right as it is painted', () => {
    expect(readingOrder(line('one', ' ', 'two'), 'ltr').join('')).toBe('one two');
  });

  it('turns a line from right to left round, its figures and Latin names excepted', () => {
    const painted = line('[1]', ' ', '.', 'River', ' ', 'Post', ' םע ', '400', ' רבעמ');
    expect(readingOrder(painted, 'rtl').join('')).toBe('מעבר 400 עם River Post. [1]');
  });

  it('turns round a passage within a line from left to right', () => {
    expect(readingOrder(line('said ', '.', 'םע ', '400', ' רבעמ', ' [1]'), 'ltr').join('')).toBe(
      'said מעבר 400 עם. [1]',
    );
  });

  it('mirrors brackets', () => {
    expect(readingOrder(line('(םע) רבעמ'), 'rtl').join('')).toBe('מעבר (עם)');
  });
});
