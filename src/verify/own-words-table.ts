import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { he } from './words/he.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import type { OwnWords } from './words/own-words-shape.js';
import { ru } from './words/ru.js';
import { zh } from './words/zh.js';
import { zhHant } from './words/zh-hant.js';

/** Held here a second time on purpose: a document that says more than this says it on nobody's word. Adding a language adds a file. */
export const OWN_WORDS = { en, ar, de, es, fr, he, ja, ko, ru, zh, 'zh-hant': zhHant } as const satisfies Readonly<
  Record<string, OwnWords>
>;

export type { OwnWords };
