import { describe, expect, it } from 'vitest';
import { documentDate, informationDate } from '../../src/brief/document-date.js';
import { articlesOf } from '../outlets.js';

const articles = articlesOf().map((article, index) => ({
  ...article,
  published: ['2022-09-28T08:00:00+09:00', '2022-09-27'][index]!,
}));
const epoch = String(Date.UTC(2022, 9, 5, 23) / 1000);

describe('documentDate', () => {
  it('is the one asked for, the spec’s, the epoch’s, the newest source’s, in this order', () => {
    expect(documentDate(articles, { asked: '2022-10-01', spec: '2022-10-02', epoch })).toBe('2022-10-01');
    expect(documentDate(articles, { spec: '2022-10-02', epoch })).toBe('2022-10-02');
    expect(documentDate(articles, { epoch })).toBe('2022-10-05');
    expect(documentDate(articles, {})).toBe('2022-09-28');
    expect(documentDate([], {})).toBeUndefined();
  });

  it('passes over an epoch that is none', () => {
    for (const odd of ['', 'now', '-5', '1e9', '99999999999999'])
      expect(documentDate([], { epoch: odd })).toBeUndefined();
  });

  it('knows nothing of sources without a date', () => {
    expect(informationDate(articles.map(({ published: _, ...rest }) => rest))).toBeUndefined();
  });
});
