import { describe, expect, it } from 'vitest';
import { countedOutlets, LABELS, labelsOf } from '../../src/brief/labels.js';
import type { Evidence } from '../../src/types/evidence.js';
import { strangeFurniture } from '../../src/verify/own-words.js';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'ru', 'zh', 'zh-Hant'];

describe('labels', () => {
  it.each(LANGUAGES)('of %s are known to the verifier as the document’s own', (language) => {
    const { on_page: _, on_pages: __, ...labels } = labelsOf(language);
    expect(Object.keys(labels)).toEqual(Object.keys(LABELS).filter((name) => !name.startsWith('on_page')));
    // these two stand only before a number and a date
    const { story: _s, retrieved: _r, ...alone } = labels;
    const furniture = [...Object.values(alone), ...[2, 5, 21].map((count) => countedOutlets(count, language))];
    expect(
      strangeFurniture({ furniture, sources: [], document: { title: '', language } } as unknown as Evidence, []),
    ).toEqual([]);
  });

  it.each(LANGUAGES.slice(1))('of %s are its own, not the English ones', (language) => {
    expect(labelsOf(language).key_facts).not.toBe(LABELS.key_facts);
  });

  it.each([
    ['en', 2, '2 outlets'],
    ['ru', 2, '2 источника'],
    ['ru', 5, '5 источников'],
    ['ru', 21, '21 источник'],
    ['de', 3, '3 Medien'],
    ['ko', 2, '2개 매체'],
    ['zh-TW', 2, '2家媒體'],
    ['pt', 2, '2 outlets'],
  ])('count outlets in %s: %i gives %s', (language, count, printed) => {
    expect(countedOutlets(count, language)).toBe(printed);
  });
});
