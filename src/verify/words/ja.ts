import type { OwnWords } from './own-words-shape.js';

export const ja = {
  words: [
    '確認者',
    'ブリーフィング資料',
    '要点',
    '主な事実',
    '発言',
    '背景',
    '評価',
    '今後の予定',
    '出典',
    '作成',
    '日付',
    '宛先',
    '文書番号',
    '情報の基準日',
    '日付なし',
    '数字に相違',
    '未読',
    '証拠',
  ],
  page: ['ページ', '/'],
  author: ['作成者の判断', '作成者の文'],
  edited: ['作成者の表現', '当方訳'],
  speaker: ['発言者は作成者による'],
  outlets: /^\d{1,3}媒体$/,
} as const satisfies OwnWords;
