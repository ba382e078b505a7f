import { describe, expect, it } from 'vitest';
import { type Run, readingOrder } from '../../../src/pdf/text/reading-order.js';

/** A line from left to right; what is of Hebrew letters is painted against the way of reading. */
const line = (...texts: readonly string[]): readonly Run[] =>
  texts.map((painted, x) => ({
    pieces: [...painted].map((text) => ({ text })),
    reversed: /[א-ת]/.test(painted),
    x,
    y: 1,
    id: undefined,
  }));
const read = (runs: readonly Run[], direction: 'ltr' | 'rtl') =>
  readingOrder(runs, direction)
    .map(({ text }) => text)
    .join('');

describe('readingOrder', () => {
  it('leaves what runs from left to right as it is painted', () => {
    expect(read(line('one', ' ', 'two'), 'ltr')).toBe('one two');
  });

  it('turns a line from right to left round, its figures and Latin names excepted', () => {
    const painted = line('[1]', ' ', '.', 'River', ' ', 'Post', ' םע ', '400', ' רבעמ');
    expect(read(painted, 'rtl')).toBe('מעבר 400 עם River Post. [1]');
  });

  it('turns round a passage within a line from left to right', () => {
    expect(read(line('said ', '.', 'םע ', '400', ' רבעמ', ' [1]'), 'ltr')).toBe('said מעבר 400 עם. [1]');
  });

  it('parts a number from what another passage says beside it', () => {
    const [left, ...others] = line('post.example/a', '. ', '2022', ' רבעמ');
    const date = others.map((run) => ({ ...run, id: '7' }));
    expect(read([{ ...left!, id: '8' }, ...date], 'rtl')).toBe('מעבר 2022. post.example/a');
  });

  it('parts two numbers of a passage that is written from right to left', () => {
    const period = line('2022 ', 'רבעמב', ' 2', ' – ', '2022', ' רבעמב', '26 ').map((run) => ({ ...run, id: '7' }));
    expect(read(period, 'rtl')).toBe('26 במעבר 2022 –  2במעבר2022 ');
  });

  it('reads what has been put into the order of reading as it stands', () => {
    const painted = line('.', 'םע ', '400', ' רבעמ').map((run) => ({ ...run, id: '7' }));
    expect(read([...painted].reverse(), 'rtl')).toBe(read(painted, 'rtl'));
  });

  it('leaves brackets as the printer tells them, whichever way they are drawn', () => {
    expect(read(line(')םע( רבעמ'), 'rtl')).toBe('מעבר (עם)');
  });
});
