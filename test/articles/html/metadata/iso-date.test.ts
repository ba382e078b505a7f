import { describe, expect, it } from 'vitest';
import { daysBetween, isoDate } from '../../../../src/articles/html/metadata/iso-date.js';

describe('isoDate', () => {
  it.each([
    ['2024-04-09', '2024-04-09'],
    ['2024-04-09T08:15:00+02:00', '2024-04-09T08:15:00+02:00'],
    ['2024-04-09T08:15:00.123Z', '2024-04-09T08:15:00Z'],
    ['2024-04-09 08:15:00 +0200', '2024-04-09T08:15:00+02:00'],
    ['20240409', '2024-04-09'],
    ['Published April 9, 2024', '2024-04-09'],
    ['9. April 2024, 10:30 Uhr', '2024-04-09T10:30'],
    ['2024년 4월 9일', '2024-04-09'],
  ])('%s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });

  it.each(['', 'April 9', 'today', '2024-13-09', '0001-01-01T00:00:00Z', '1712650500'])('no date in "%s"', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });

  it('counts days', () => {
    expect(daysBetween('2024-03-02T03:10:00Z', '2024-03-01')).toBe(-1);
  });
});
