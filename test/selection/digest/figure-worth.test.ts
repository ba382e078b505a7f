import { expect, it } from 'vitest';
import { worthOf } from '../../../src/selection/digest/figure-worth.js';

const worth = (unit: string, of?: string, value = 600) =>
  worthOf({ start: 0, end: 1, value, unit, ...(of === undefined ? {} : { of }) });

it('ranks people before shares and sums, these before other counts, and measures last', () => {
  const ranks = [worth('count', 'armed civilians'), worth('%'), worth('count', 'trucks'), worth('km')];
  expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  expect(new Set(ranks).size).toBe(4);
  expect(worth('EUR')).toBe(worth('%'));
  expect(worth('count', 'Menschen')).toBe(worth('count', 'people'));
  expect(worth('count', 'nautical miles')).toBe(worth('km'));
});

it('takes no figure that is told better in words, and no time', () => {
  expect([worth('count', 'trucks', 3), worth('h'), worth('count', 'minutes')]).toEqual([0, 0, 0]);
});

it('takes for people only what is counted, as a whole word', () => {
  const other = worth('count', 'trucks');
  for (const of of [
    'deadlines',
    'sanctions against people',
    'Totempfähle',
    'soldiers’ helmets',
    'people trafficking cases',
  ])
    expect([of, worth('count', of)]).toEqual([of, other]);
  const people = worth('count', 'people');
  for (const of of [
    'dead',
    'Innocent Civilians',
    'people killed',
    'people with wounds',
    'junge Soldaten',
    'Tote',
    'víctimas',
  ])
    expect([of, worth('count', of)]).toEqual([of, people]);
});
