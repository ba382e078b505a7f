import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/analysis/quantities/read-quantities.js';

const read = (text: string) =>
  readQuantities(text).map(({ start, end, value, unit, of }) => [text.slice(start, end), value, unit, of]);

describe('readQuantities', () => {
  it.each([
    ['It fired 32 ballistic missiles.', '32 ballistic missiles', 32, 'count', 'ballistic missiles'],
    ['It sent 1,200 troops.', '1,200 troops', 1200, 'count', 'troops'],
    ['It took eighty people.', 'eighty people', 80, 'count', 'people'],
    ['Sixty delegates came.', 'Sixty delegates', 60, 'count', 'delegates'],
    ['It cost $2.5 million.', '$2.5 million', 2_500_000, 'USD', undefined],
    ['It lost 12 million euros.', '12 million euros', 12_000_000, 'EUR', undefined],
    ['It rose 4.5 per cent.', '4.5 per cent', 4.5, '%', undefined],
    ['It lasted nine months.', 'nine months', 9, 'month', undefined],
  ])('reads %s', (text, words, value, unit, of) => {
    expect(read(text)).toEqual([[words, value, unit, of]]);
  });

  it('takes no rank, time, range or part of a word for one', () => {
    expect(read('The 27th meeting, at 10:30, of the tenants of 5-year flats in Sixtyville.')).toEqual([]);
  });

  it('leaves out what is taken: the day and the year of a date', () => {
    const text = 'By 3 October officers came.';
    expect(readQuantities(text, [{ start: 3, end: 12 }])).toEqual([]);
  });
});
