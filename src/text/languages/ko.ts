import type { Language } from '../language.js';
import { forms, list, phrases, same } from './list.js';

export const ko: Language = {
  tag: 'ko',
  direction: 'ltr',
  quoteMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['「', '」'],
  ],
  abbreviations: [],
  stopWords: list(
    '이 그 저 것 수 등 및 를 을 은 는 가 에 의 와 과 도 로 으로 에서 있다 했다 한다 이라고 라고 고 며 또 더 대한 위해 통해',
  ),
  connectives: phrases('한편, 또한, 그러나, 하지만, 이어, 앞서, 아울러'),
  backward: list('그는 그녀는 그들은 이는 이들은 이에 그러나 하지만 이어 또'),
  sayVerbs: list('말했다 밝혔다 강조했다 설명했다 전했다 덧붙였다 지적했다 주장했다 발표했다 평가했다'),
  ahead: list('예정 계획 방침 전망 열린다 개최한다 방문한다 할 것'),
  verbsFollow: true,
  wordBounds: false,
  relativePeriods: {
    '지난 주': ['week', -1],
    지난주: ['week', -1],
    '다음 주': ['week', 1],
    다음주: ['week', 1],
    '지난 달': ['month', -1],
    지난달: ['month', -1],
    '다음 달': ['month', 1],
    다음달: ['month', 1],
    지난해: ['year', -1],
    작년: ['year', -1],
    올해: ['year', 0],
    내년: ['year', 1],
  },
  numbers: {
    decimal: '.',
    scales: { 만: 1e4, 억: 1e8, 조: 1e12 },
    units: {
      ...same('%', '퍼센트'),
      ...same('USD', '달러'),
      ...same('EUR', '유로'),
      ...same('KRW', '원'),
      ...same('km', '킬로미터, ㎞'),
      ...same('t', '톤'),
    },
  },
  months: forms('1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월'),
  weekdays: forms('월요일 화요일 수요일 목요일 금요일 토요일 일요일'),
  relativeDays: { 오늘: 0, 어제: -1, 그제: -2, 내일: 1, 모레: 2 },
};
