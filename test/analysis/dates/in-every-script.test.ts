import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/analysis/dates/read-dates.js';

/** A Wednesday. */
const PUBLISHED = '2022-09-28';
const read = (text: string, language = 'en', published: string | null = PUBLISHED) =>
  readDates(text, { language, published: published ?? undefined }).map(({ start, end, iso, precision }) => [
    text.slice(start, end),
    iso,
    precision,
  ]);

describe('readDates', () => {
  it.each([
    ['They met on 27 September 2022.', '27 September 2022', '2022-09-27', 'day'],
    ['They met on September 27, 2022.', 'September 27, 2022', '2022-09-27', 'day'],
    ['It closed in January 2022.', 'January 2022', '2022-01', 'month'],
    ['It was founded in 1949.', '1949', '1949', 'year'],
    ['Dated 2022-09-27.', '2022-09-27', '2022-09-27', 'day'],
  ])('reads what is written out: %s', (text, words, iso, precision) => {
    expect(read(text, 'en', null)).toEqual([[words, iso, precision]]);
  });

  it.each([
    ['They met on Tuesday.', 'Tuesday', '2022-09-27'],
    ['They will meet on Friday.', 'Friday', '2022-09-30'],
    ['They met last Wednesday.', 'last Wednesday', '2022-09-21'],
    ['They met yesterday.', 'yesterday', '2022-09-27'],
    ['It began ten days ago.', 'ten days ago', '2022-09-18'],
    ['They met on the 27th (local time).', 'the 27th', '2022-09-27'],
    ['On the 26th at noon they met.', 'the 26th', '2022-09-26'],
    ['They met on the 30th.', 'the 30th', '2022-08-30'],
    ['It fell on March 30.', 'March 30', '2022-03-30'],
    ['It is planned for November 30.', 'November 30', '2022-11-30'],
  ])('resolves against the article’s own day: %s', (text, words, iso) => {
    expect(read(text)).toEqual([[words, iso, 'day']]);
  });

  it('leaves relative dates unresolved where the article has no day', () => {
    expect(read('They met on Tuesday, the 27th, and again yesterday, September 28.', 'en', null)).toEqual([]);
    expect(readDates('They met on Tuesday.', { language: 'en', published: '2022-09' })).toEqual([]);
  });

  it('names no day that the calendar has not', () => {
    expect(read('On 2022-02-31.')).toEqual([]);
  });

  it('takes no modal verb, percentage or rank for a date', () => {
    expect(
      read(
        'They may 3 times. Support rose in March 5% and the 19th century ended on the 5th try, of the 2nd Congress.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['de', 'Sie trafen sich am 27. September 2022.', '27. September 2022'],
    ['fr', 'Ils se sont réunis le 27 septembre 2022.', '27 septembre 2022'],
    ['es', 'Se reunieron el 27 de septiembre de 2022.', '27 de septiembre de 2022'],
    ['ru', 'Министры встретились 27 сентября 2022 года.', '27 сентября 2022'],
    ['ar', 'اجتمع الوزراء في 27 سبتمبر 2022.', '27 سبتمبر 2022'],
    ['zh', '双方于2022年9月27日会晤。', '2022年9月27日'],
    ['ko', '양측은 2022년 9월 27일 만났다.', '2022년 9월 27일'],
  ])('reads a whole date in %s', (language, text, words) => {
    expect(read(text, language, null)).toEqual([[words, '2022-09-27', 'day']]);
  });

  it.each([
    ['de', 'Sie trafen sich am Dienstag.', 'Dienstag'],
    ['ru', 'Они встретились во вторник.', 'вторник'],
    ['zh', '双方星期二会晤。', '星期二'],
    ['ja', '両国は火曜日に会談した。', '火曜日'],
    ['ko', '양측은 화요일에 만났다.', '화요일'],
    ['ar', 'اجتمعوا يوم الثلاثاء.', 'الثلاثاء'],
  ])('resolves a weekday in %s', (language, text, words) => {
    expect(read(text, language)).toEqual([[words, '2022-09-27', 'day']]);
  });

  it.each([
    ['ja', '施設を2031年に完成させる。', '2031'],
    ['zh', '并于2025年完成。', '2025'],
    ['ko', '2031년에 완공한다.', '2031'],
  ])('reads a year alone in %s, without the word for it', (language, text, words) => {
    expect(read(text, language, null)).toEqual([[words, words, 'year']]);
  });
});
