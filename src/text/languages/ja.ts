import type { Language } from '../language.js';
import { forms, list, phrases, same } from './list.js';

export const ja: Language = {
  tag: 'ja',
  direction: 'ltr',
  quoteMarks: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
  ],
  abbreviations: [],
  stopWords: list(
    'の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの',
  ),
  connectives: phrases('また、, さらに、, 一方、, 一方で、, しかし、, なお、, その上で、'),
  backward: list('彼 彼女 彼ら これ それ あれ この その こうした そうした 同氏 同省'),
  sayVerbs: list('述べた 語った 話した 強調した 説明した 指摘した 表明した 明らかにした 発表した 訴えた'),
  ahead: list('予定 見通し 見込み 計画 方針 開かれる 開催する 行う'),
  verbsFollow: true,
  wordBounds: false,
  relativePeriods: {
    先週: ['week', -1],
    来週: ['week', 1],
    先月: ['month', -1],
    来月: ['month', 1],
    昨年: ['year', -1],
    今年: ['year', 0],
    来年: ['year', 1],
  },
  numbers: {
    decimal: '.',
    scales: { 万: 1e4, 億: 1e8, 兆: 1e12 },
    units: {
      ...same('%', '％, パーセント'),
      ...same('USD', 'ドル'),
      ...same('EUR', 'ユーロ'),
      ...same('JPY', '円'),
      ...same('km', 'キロ'),
      ...same('t', 'トン'),
    },
  },
  months: forms('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
  weekdays: forms('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日'),
  relativeDays: { 今日: 0, 昨日: -1, 一昨日: -2, 明日: 1 },
};
