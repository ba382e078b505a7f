import { expect, it } from 'vitest';
import { findDates } from '../../../src/articles/plain/dates.js';

it.each([
  ['Published: 28 September 2022 10:15 GMT', '2022-09-28T10:15Z'],
  ['Sept. 28, 2022, 9:05 p.m.', '2022-09-28T21:05'],
  ['2022-09-28T10:15+09:00', '2022-09-28T10:15+09:00'],
  ['입력 2022.09.28. 오전', '2022-09-28'],
  ['2022年9月28日 18時30分', '2022-09-28T18:30'],
  ['le 1er septembre 2022 à 17h40', '2022-09-01T17:40'],
  ['28 de septiembre de 2022', '2022-09-28'],
  ['28. März 2022, 17:40 Uhr', '2022-03-28T17:40'],
  ['28 сентября 2022, 17:40', '2022-09-28T17:40'],
  ['٢٨ سبتمبر ٢٠٢٢', '2022-09-28'],
  ['28.09.2022', '2022-09-28'],
])('%s', (line, iso) => {
  expect(findDates(line).map((date) => date.iso)).toEqual([iso]);
});

it('invents nothing: no year, two readings, no such month', () => {
  for (const line of ['on the 27th (local time)', '28 September', '03/04/2022', '2022-13-40', '12345-67-89'])
    expect(findDates(line)).toEqual([]);
});

it('takes the day first where the language does', () => {
  expect(findDates('03/04/2022', true)[0]?.iso).toBe('2022-04-03');
});
