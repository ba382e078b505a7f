import type { Language } from '../language.js';
import { forms, list, phrases, same } from './list.js';

export const zh: Language = {
  tag: 'zh',
  direction: 'ltr',
  quoteMarks: [
    ['“', '”'],
    ['「', '」'],
    ['『', '』'],
    ['‘', '’'],
  ],
  abbreviations: [],
  stopWords: list('的 了 和 是 在 有 我 他 她 它 们 这 那 就 也 都 而 及 与 或 被 对 将 于 以 为 其'),
  connectives: phrases('此外, 另外, 同时, 与此同时, 另一方面, 不过, 然而'),
  backward: list('他 她 它 他们 她们 它们 这 那 这些 那些 其 该'),
  sayVerbs: list('说 表示 称 指出 强调 宣布 认为 透露 回应 补充 告诉'),
  ahead: list('将 预计 计划 拟于 定于 即将'),
  wordBounds: false,
  relativePeriods: {
    上周: ['week', -1],
    下周: ['week', 1],
    上个月: ['month', -1],
    上月: ['month', -1],
    下个月: ['month', 1],
    下月: ['month', 1],
    去年: ['year', -1],
    今年: ['year', 0],
    明年: ['year', 1],
  },
  numbers: {
    decimal: '.',
    scales: { 万: 1e4, 亿: 1e8 },
    units: {
      ...same('%', '％'),
      ...same('USD', '美元'),
      ...same('EUR', '欧元'),
      ...same('CNY', '元, 人民币'),
      ...same('km', '公里'),
      ...same('t', '吨'),
    },
  },
  months: forms(
    '1月/一月 2月/二月 3月/三月 4月/四月 5月/五月 6月/六月 7月/七月 8月/八月 9月/九月 10月/十月 11月/十一月 12月/十二月',
  ),
  weekdays: forms('星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/星期天/周日'),
  relativeDays: { 今天: 0, 今日: 0, 昨天: -1, 昨日: -1, 前天: -2, 明天: 1, 明日: 1 },
};
