import type { Evidence } from '../types/evidence.js';
import { formOf } from './check-date.js';
import { seriesWords } from './check-series.js';
import { ar } from './words/digest/ar.js';
import { de } from './words/digest/de.js';
import type { Counted, DigestWords } from './words/digest/digest-words-shape.js';
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
  const { words, numbered, counts, listed, retrieved, series } = DIGEST_WORDS[key] ?? en;
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
    ...[...numbered, ...Object.values(counts).flat()].map((form) => shapeOf(form, COUNT)),
    ...listed.map((form) => shapeOf(form, '\\d{1,2}(?:, \\d{1,2})*')),
  ];
  return (text) => known.has(text) || shapes.some((shape) => shape.test(text));
}

const COUNT = '\\d{1,4}';

/** What a digest's words may count; in some languages two things are counted in the same words. */
export function countedIn(key: string, text: string): readonly Counted[] {
  const { counts } = DIGEST_WORDS[key] ?? en;
  const kinds = Object.keys(counts) as Counted[];
  return kinds.filter((kind) => counts[kind].some((form) => shapeOf(form, COUNT).test(text)));
}

/** The words for a story of its series that is new or goes on since that ISO date. */
export function stateWords(key: string, language: string) {
  const { fresh, since } = (DIGEST_WORDS[key] ?? en).series;
  return { fresh, since: (iso: string) => since.replace('{date}', formOf(iso.slice(0, 10), language)) };
}

function shapeOf(form: string, number: string): RegExp {
  const parts = form.split('{n}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join(number)}$`);
}
