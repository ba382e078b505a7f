import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/analysis/dates/read-dates.js';

/** A Wednesday. */
const PUBLISHED = '2022-09-28T01:30:00+09:00';

function dates(text: string, language = 'en', published: string | undefined = PUBLISHED): readonly string[] {
  return readDates(text, { language, published }).map(
    ({ start, end, iso, precision }) => `${text.slice(start, end)} = ${iso} (${precision})`,
  );
}

describe('dates that are written out', () => {
  it.each([
    ['signed on 2022-09-27 in Brussels', '2022-09-27 = 2022-09-27 (day)'],
    ['signed on 27 September 2022', '27 September 2022 = 2022-09-27 (day)'],
    ['signed on September 27th, 2022', 'September 27th, 2022 = 2022-09-27 (day)'],
    ['signed in September 2021', 'September 2021 = 2021-09 (month)'],
    ['a member since 1950', '1950 = 1950 (year)'],
    ['signed on the 27th of September', '27th of September = 2022-09-27 (day)'],
    ['was signed on 30 March', '30 March = 2022-03-30 (day)'],
    ['was closed on 12 January', '12 January = 2022-01-12 (day)'],
    ['will be signed on 30 March', '30 March = 2023-03-30 (day)'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('are no days where another word or a figure stands', () => {
    for (const text of [
      'They may 27 times object.',
      'Troops march 10 miles.',
      'It is May 3.5 percent.',
      'It is the 30 February.',
    ])
      expect(dates(text)).toEqual([]);
  });

  it('without a year stay unread where the article has no date', () => {
    expect(readDates('was signed on 30 December', { language: 'en' })).toEqual([]);
  });
});

describe('days near the article’s own', () => {
  it.each([
    ['arrived on the 27th (local time)', 'the 27th = 2022-09-27 (day)'],
    ['arrived on the 30th', 'the 30th = 2022-08-30 (day)'],
    ['arrived yesterday', 'yesterday = 2022-09-27 (day)'],
    ['arrived last night', 'last night = 2022-09-27 (day)'],
    ['arrived three days ago', 'three days ago = 2022-09-25 (day)'],
    ['arrived two weeks ago', 'two weeks ago = 2022-09-14 (vague)'],
    ['meets next month', 'next month = 2022-10 (month)'],
    ['met last year', 'last year = 2021 (year)'],
    ['They met on Monday.', 'Monday = 2022-09-26 (day)'],
    ['They will meet on Monday.', 'Monday = 2022-10-03 (day)'],
    ['They agreed to meet on Friday.', 'Friday = 2022-09-30 (day)'],
    ['They will meet, she said on Monday.', 'Monday = 2022-09-26 (day)'],
    ['It will reply. They met on Monday.', 'Monday = 2022-09-26 (day)'],
    ['The fee is payable by Friday.', 'Friday = 2022-09-30 (day)'],
    ['Four ships had docked by Friday.', 'Friday = 2022-09-23 (day)'],
    ['homes hit by Friday’s storm', 'Friday = 2022-09-23 (day)'],
    ['They went to Busan on Friday.', 'Friday = 2022-09-23 (day)'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('names one day where weekday and date stand together', () => {
    expect(dates('They met on Tuesday, 27 September, in Brussels.')).toEqual(['27 September = 2022-09-27 (day)']);
    expect(dates('They met on Tuesday (September 27).')).toEqual(['September 27 = 2022-09-27 (day)']);
  });

  it('stay unread where the article has no date', () => {
    expect(readDates('They met on Monday, yesterday and on the 27th.', { language: 'en' })).toEqual([]);
  });
});

describe('dates of other languages', () => {
  it.each([
    ['de', 'Sie trafen sich am 27. September 2022.', '27. September 2022 = 2022-09-27 (day)'],
    ['de', 'Sie werden am Freitag beraten.', 'Freitag = 2022-09-30 (day)'],
    ['de', 'Sie berieten am Freitag.', 'Freitag = 2022-09-23 (day)'],
    ['fr', 'Ils se sont rencontrés hier à Bruxelles.', 'hier = 2022-09-27 (day)'],
    ['fr', 'L’accord a été signé le 27 septembre 2022.', '27 septembre 2022 = 2022-09-27 (day)'],
    ['es', 'El acuerdo se firmó el 27 de septiembre de 2022.', '27 de septiembre de 2022 = 2022-09-27 (day)'],
    ['ru', 'Соглашение подписано 27 сентября 2022 года.', '27 сентября 2022 = 2022-09-27 (day)'],
    ['ar', 'وقع الاتفاق في 27 سبتمبر 2022.', '27 سبتمبر 2022 = 2022-09-27 (day)'],
    ['zh', '协议于9月27日签署。', '9月27日 = 2022-09-27 (day)'],
    ['zh', '双方将于星期五会晤。', '星期五 = 2022-09-30 (day)'],
    ['ja', '両国は27日、合意した。', '27日 = 2022-09-27 (day)'],
    ['ja', '会合は10月3日に開催する予定だ。', '10月3日 = 2022-10-03 (day)'],
    ['ko', '양국은 27일 합의했다.', '27일 = 2022-09-27 (day)'],
    ['ko', '회의는 2022년 10월 3일에 열린다.', '2022년 10월 3일 = 2022-10-03 (day)'],
  ])('%s: %s', (language, text, expected) => {
    expect(dates(text, language)).toEqual([expected]);
  });

  it('a count of days is no day', () => {
    expect(dates('会談は3日間続いた。', 'ja')).toEqual([]);
    expect(dates('회담은 3일간 이어졌다.', 'ko')).toEqual([]);
  });
});
