import type { OwnWords } from './own-words-shape.js';

export const ko = {
  words: [
    '검토',
    '브리핑 자료',
    '핵심 요지',
    '주요 사실',
    '발언',
    '배경',
    '평가',
    '향후 일정',
    '출처',
    '작성',
    '날짜',
    '수신',
    '문서 번호',
    '정보 기준일',
    '날짜 없음',
    '이견 있음',
    '읽지 못함',
    '증거',
  ],
  page: ['쪽', '/'],
  author: ['작성자의 판단', '작성자의 글'],
  edited: ['작성자의 표현', '자체 번역'],
  speaker: ['발언자는 작성자가 밝힘'],
  outlets: /^\d{1,3}개 매체$/,
} as const satisfies OwnWords;
