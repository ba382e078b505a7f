import type { Evidence } from '../types/evidence.js';
import { formOf } from './check-date.js';
import { seriesWords } from './check-series.js';
import { ar } from './words/digest/ar.js';
import { de } from './words/digest/de.js';
import type { DigestWords } from './words/digest/digest-words-shape.js';
import { en } from './words/digest/en.js';
import { es } from './words/digest/es.js';
import { fr } from './words/digest/fr.js';
import { he } from './words/digest/he.js';
import { ja } from './words/digest/ja.js';
import { ko } from './words/digest/ko.js';
import { ru } from './words/digest/ru.js';
import { zh } from './words/digest/zh.js';
import { zhHant } from './words/digest/zh-hant.js';

/** Held here a second time on purpose, as a brief's own words are. */
const DIGEST_WORDS: Readonly<Record<string, DigestWords>> = {
  ...{ en, ar, de, es, fr, he, ja, ko, ru, zh },
  'zh-hant': zhHant,
};

/** Whether words are a digest's own in the language whose table has this key: a label, a count, a mark, a source's record. */
export function digestWordsIn(key: string, evidence: Evidence): (text: string) => boolean {
  const { words, numbered, listed, retrieved, series } = DIGEST_WORDS[key] ?? en;
  const { sources, document } = evidence;
  const days = sources.flatMap(({ retrievedAt }) =>
    retrievedAt === undefined ? [] : [formOf(retrievedAt.slice(0, 10), document.language)],
  );
  const known = new Set([
    ...words,
    ...days.map((day) => retrieved.replace('{date}', day)),
    ...sources.map(({ sha256 }) => sha256.slice(0, 8)),
    ...seriesWords(evidence, series),
  ]);
  const shapes = [
    ...numbered.map((form) => shapeOf(form, '\\d{1,4}')),
    ...listed.map((form) => shapeOf(form, '\\d{1,2}(?:, \\d{1,2})*')),
  ];
  return (text) => known.has(text) || shapes.some((shape) => shape.test(text));
}

function shapeOf(form: string, number: string): RegExp {
  const parts = form.split('{n}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join(number)}$`);
}
