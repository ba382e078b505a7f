import type { OwnWords } from './own-words-shape.js';

export const en = {
  words: [
    'Briefing note',
    'From',
    'Date',
    'For',
    'Reference',
    'Information as of',
    'Evidence',
    'Not read',
    'Bottom line',
    'Key facts',
    'In their words',
    'Context',
    'Assessment',
    'What to watch',
    'Sources',
    'undated',
    'disputed',
    'Reviewed by',
  ],
  page: ['Page', 'of'],
  author: ['the author’s judgement', 'the author’s words'],
  edited: ['author’s wording', 'our translation'],
  speaker: ['speaker named by the author'],
  outlets: /^\d{1,3} outlets$/,
} as const satisfies OwnWords;
