import { describe, expect, it } from 'vitest';
import { digestWordsOf } from '../../src/brief/digest/labels.js';
import { countedOutlets, LABELS, labelsOf } from '../../src/brief/labels.js';
import type { Evidence } from '../../src/types/evidence.js';
import { strangeFurniture } from '../../src/verify/own-words.js';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'he', 'ja', 'ko', 'ru', 'zh', 'zh-Hant'];

describe('labels', () => {
  it.each(LANGUAGES)('of %s are known to the verifier as the document’s own', (language) => {
    const { on_page: _, on_pages: __, ...labels } = labelsOf(language);
    expect(Object.keys(labels)).toEqual(Object.keys(LABELS).filter((name) => !name.startsWith('on_page')));
    const furniture = [...Object.values(labels), ...[2, 5, 21].map((count) => countedOutlets(count, language))];
    expect(
      strangeFurniture({ furniture, sources: [], document: { title: '', language } } as unknown as Evidence, []),
    ).toEqual([]);
  });

  it.each(LANGUAGES.slice(1))('of %s are its own, not the English ones', (language) => {
    expect(labelsOf(language).key_facts).not.toBe(LABELS.key_facts);
  });

  it.each(LANGUAGES)('of a digest in %s are known to the verifier, with their counts and dates', (language) => {
    const { labels, ...words } = digestWordsOf(language);
    const { new: fresh, since: _s, closed: _c, retrieved: _r, contents_page: _p, story, ...rest } = labels;
    const { on_page: _o, on_pages: __, bars_figure: _b, map_figure: _m, timeline_figure: _t, ...alone } = rest;
    const what = ['stories', 'sources', 'outlets', 'languages', 'reported', 'unlisted'] as const;
    const followed = { days: {}, date: '2022-09-26', stories: [{ since: '2022-09-26' }] };
    const furniture = [
      ...Object.values(alone),
      ...[1, 2, 5, 21].flatMap((count) => what.map((each) => words.counted(each, count))),
      ...[
        `${story} 3`,
        words.contentsPage(3),
        words.told([2]),
        words.told([2, 5]),
        words.region('Southern Asia'),
        fresh,
      ],
      ...(['since', 'closed', 'retrieved'] as const).map((label) => words.dated(label, '2022-09-26')),
    ];
    const evidence = {
      furniture,
      sources: [{ sha256: '0'.repeat(64), retrievedAt: '2022-09-26T08:00:00Z' }],
      document: { title: '', language },
      digest: { ...followed, follows: followed },
    } as unknown as Evidence;
    expect(strangeFurniture(evidence, [])).toEqual([]);
    expect(strangeFurniture({ ...evidence, furniture: [...furniture, 'Story', `${story} 3b`] }, [])).toHaveLength(2);
  });

  it.each(LANGUAGES.slice(1))('of a digest in %s are its own, not the English ones', (language) => {
    const english = Object.entries(digestWordsOf('en').labels);
    const own = digestWordsOf(language).labels as Readonly<Record<string, string>>;
    const same = english.filter(
      ([name, words]) => own[name] === words && !/^(?:on_pages?|contents_page|sources|date|page|method)$/.test(name),
    );
    expect(same).toEqual([]);
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
