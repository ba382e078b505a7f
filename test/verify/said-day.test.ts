import { describe, expect, it } from 'vitest';
import { canMean } from '../../src/verify/said-day.js';

/** A Wednesday. */
const published = '2022-09-28T08:00:00+09:00';
const means = (words: string, iso: string, language = 'en') => canMean(words, iso, { language, published });

describe('canMean', () => {
  it.each([
    ['en', '29 November', '2022-11-29'],
    ['en', 'Sept. 27, 2022', '2022-09-27'],
    ['en', 'the 27th', '2022-09-27'],
    ['en', 'Tuesday', '2022-09-27'],
    ['en', 'next Monday', '2022-10-03'],
    ['en', 'yesterday', '2022-09-27'],
    ['en', 'tonight', '2022-09-28'],
    ['en', 'three weeks ago', '2022-09-07'],
    ['en', '10 days ago', '2022-09-18'],
    ['en', 'next month', '2022-10'],
    ['en', 'last year', '2021'],
    ['en', 'last week', '2022-W38'],
    ['en', 'early October', '2022-10'],
    ['en', '2019', '2019'],
    ['en', '2022-09-27', '2022-09-27'],
    ['de', 'Sonnabend', '2022-10-01'],
    ['de', '1. März 2023', '2023-03-01'],
    ['fr', 'mardi', '2022-09-27'],
    ['fr', '1er mars', '2023-03-01'],
    ['es', 'martes', '2022-09-27'],
    ['ru', 'пятницу', '2022-09-30'],
    ['ru', '27 сентября', '2022-09-27'],
    ['ar', 'الثلاثاء', '2022-09-27'],
    ['ar', 'العام الماضي', '2021'],
    ['ar', 'السبت', '2022-09-24'],
    ['ar', 'سبتمبر', '2022-09'],
    ['ar', '27 سبتمبر', '2022-09-27'],
    ['zh-Hant', '周五', '2022-09-30'],
    ['zh-Hant', '週六', '2022-09-24'],
    ['zh-Hant', '上周', '2022-W38'],
    ['ru', 'июне', '2022-06'],
    ['ko', '지난해', '2021'],
    ['ja', '2031', '2031'],
    ['ja', '来年3月', '2023-03'],
    ['zh', '星期天', '2022-09-25'],
    ['zh', '十月', '2022-10'],
    ['ko', '그제', '2022-09-26'],
    ['ko', '9월 27일', '2022-09-27'],
  ])('in %s takes "%s" for %s', (language, words, iso) => {
    expect(means(words, iso, language)).toBe(true);
  });

  it.each([
    ['en', 'Tuesday', '2022-09-28', 'is a Wednesday'],
    ['en', 'Tuesday', '2022-10-11', 'is two weeks ahead'],
    ['en', 'yesterday', '2022-09-26', 'is the day before'],
    ['en', '3 October', '2022-03-10', 'has the figures for one another'],
    ['en', 'October', '2022-11', 'is another month'],
    ['en', 'October', '2022-10-03', 'names a day that nothing gives'],
    ['en', 'in 2019', '2019-10-03', 'names a day that nothing gives'],
    ['en', '3 October', '1962-10-03', 'is of another year'],
    ['en', 'weekly', '2022-10-03', 'is given by no word'],
    ['en', 'last year', '1991', 'is long past'],
    ['en', 'alliance', '2022-09-27', 'names no day'],
    ['en', 'decided', '2022-12', 'names no month'],
    ['en', 'may', '2022-05', 'is no name in small letters'],
    ['en', 'next month', '2022-08', 'is the month before'],
    ['en', 'next month', '2022-10-03', 'names a day that nothing gives'],
    ['en', 'last week', '2022-W37', 'is the week before'],
    ['en', '30 Ukrainian', '2022-09-30', 'counts something'],
    ['en', '2022 soldiers', '2022', 'counts something'],
    ['ja', '来年3月', '2022-03', 'is of the year before'],
    ['fr', 'mars', '2022-09-27', 'is no Tuesday'],
    ['ar', 'العام الماضي', '1991', 'is long past'],
    ['ja', '来年3月', '2023-04', 'is another month'],
  ])('in %s does not take "%s" for %s, which %s', (language, words, iso) => {
    expect(means(words, iso, language)).toBe(false);
  });

  it('takes only whole dates where the article has no day of its own', () => {
    const undated = { language: 'en' };
    expect(canMean('29 November 2022', '2022-11-29', undated)).toBe(true);
    for (const words of ['29 November', 'Tuesday', 'yesterday', 'the 29th'])
      expect(canMean(words, '2022-11-29', undated), words).toBe(false);
  });
});
