import { describe, expect, it } from 'vitest';
import { printedDate } from '../../src/brief/dates.js';

describe('printedDate', () => {
  it.each([
    ['2022-09-28', 'en', '28 September 2022'],
    ['2022-09-28T23:30:00+09:00', 'en', '28 September 2022'],
    ['2022-11', 'en', 'November 2022'],
    ['2024', 'en', '2024'],
    ['2022-09-28', 'de', '28. September 2022'],
    ['2022-09-28', 'fr', '28 septembre 2022'],
    ['2022-09-28', 'en-US', 'September 28, 2022'],
    ['2022-09-28', 'es', '28 de septiembre de 2022'],
    ['2022-09-28', 'ru', '28 сентября 2022 г.'],
    ['2022-09', 'ru', 'сентябрь 2022 г.'],
    ['2022-09-28', 'ar', '28 سبتمبر 2022'],
    ['2022-09-28', 'he', '28 בספטמבר 2022'],
    ['2022-09-28', 'ko', '2022년 9월 28일'],
    ['2022-09-28', 'ja', '2022年9月28日'],
    ['2022-09-28', 'zh', '2022年9月28日'],
    ['soon', 'en', 'soon'],
  ])('%s in %s is %s', (iso, language, printed) => {
    expect(printedDate(iso, language)).toBe(printed);
  });
});
