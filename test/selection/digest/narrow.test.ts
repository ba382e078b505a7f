import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../src/index.js';
import { narrow } from '../../../src/selection/digest/narrow.js';
import type { DigestSpec } from '../../../src/types/spec.js';

const article = (id: string, text: string, published?: string, language = 'en') =>
  plainArticle({ id, text, language, ...(published === undefined ? {} : { published }) });

describe('narrow', async () => {
  const all = await Promise.all([
    article('before', 'NATO met.', '2022-09-25'),
    article('monday', 'NATO met.', '2022-09-26T23:30:00-05:00'),
    article('sunday', 'The council met.', '2022-10-02'),
    article('french', 'L’OTAN s’est réunie.', '2022-09-28', 'fr'),
    article('undated', 'NATO met again.'),
  ]);
  const left = (digest: Partial<DigestSpec>) =>
    narrow(all, { groupBy: 'story', themes: [], pick: { match: [], language: [] }, ...digest }).map(({ id }) => id);

  it('takes the articles of the period by their own day, and undated ones', () => {
    expect(left({ period: { from: '2022-09-26', to: '2022-10-02' } })).toEqual([
      ...['monday', 'sunday', 'french', 'undated'],
    ]);
  });

  it('takes those in the languages and with one of the words, whatever their case', () => {
    expect(left({ pick: { match: ['nato', 'OTAN'], language: [] } })).toEqual([
      ...['before', 'monday', 'french', 'undated'],
    ]);
    expect(left({ pick: { match: [], language: ['FR'] } })).toEqual(['french']);
  });

  it('takes the newest where there is a limit, in the order of the sources', () => {
    expect(left({ pick: { match: [], language: [], limit: 2 } })).toEqual(['sunday', 'french']);
  });
});
