import { describe, expect, it } from 'vitest';
import { weekPeriod } from '../../../src/spec/rules/period.js';

describe('weekPeriod', () => {
  it.each([
    ['2022-W39', '2022-09-26', '2022-10-02'],
    ['2011-W05', '2011-01-31', '2011-02-06'],
    // weeks that begin or end in the year beside theirs
    ['2015-W01', '2014-12-29', '2015-01-04'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
  ])('gives the Monday and the Sunday of %s', (week, from, to) => {
    expect(weekPeriod(week)).toEqual({ from, to, week });
  });

  it.each(['2022-W53', '2022-W00', '2022-39', 'W39'])('knows no week %s', (week) => {
    expect(weekPeriod(week)).toBeUndefined();
  });
});
