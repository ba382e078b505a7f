import type { OwnWords } from './own-words-shape.js';

export const zh = {
  words: [
    '审阅人',
    '简报',
    '要点',
    '主要事实',
    '各方言论',
    '背景',
    '评估',
    '后续关注',
    '来源',
    '发自',
    '日期',
    '呈送',
    '编号',
    '信息截至',
    '无日期',
    '说法不一',
    '未读取',
    '证据',
  ],
  page: ['页', '/'],
  author: ['作者的判断', '作者的文字'],
  edited: ['作者的措辞', '我方翻译'],
  speaker: ['发言者由作者指明'],
  outlets: /^\d{1,3}家媒体$/,
} as const satisfies OwnWords;
