import type { OwnWords } from './own-words-shape.js';

export const zhHant = {
  words: [
    '審閱人',
    '簡報',
    '要點',
    '主要事實',
    '各方言論',
    '背景',
    '評估',
    '後續關注',
    '來源',
    '發自',
    '日期',
    '呈送',
    '編號',
    '資訊截至',
    '無日期',
    '說法不一',
    '未讀取',
    '證據',
  ],
  page: ['頁', '/'],
  author: ['作者的判斷', '作者的文字'],
  edited: ['作者的措辭', '我方翻譯'],
  speaker: ['發言者由作者指明'],
  outlets: /^\d{1,3}家媒體$/,
} as const satisfies OwnWords;
