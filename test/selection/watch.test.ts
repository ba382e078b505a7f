import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analysis/analyze.js';
import { plainArticle } from '../../src/articles/library.js';
import { poolSentences } from '../../src/selection/sentence-pool.js';
import { futureEvents } from '../../src/selection/watch.js';

const TEXT = `The ministers agreed on Monday that the crossing will open on 3 October.

The parliaments will vote on Friday. The crossing was closed on 12 January.

A joint office is planned for November 2022.`;

async function events(after: string | undefined) {
  const article = await plainArticle({ id: 'a', text: TEXT, published: '2022-09-28', language: 'en' });
  const analyses = new Map([[article.id, await analyzeArticle(article)]]);
  return futureEvents(poolSentences([article], analyses), analyses, after).map(
    ({ sentence, due }) => `${due.iso} ${sentence.text.slice(0, 15)}`,
  );
}

describe('what to watch', () => {
  it('is what the sources date after the information, the soonest first', async () => {
    expect(await events('2022-09-28')).toEqual([
      '2022-09-30 The parliaments',
      '2022-10-03 The ministers a',
      '2022-11 A joint office ',
    ]);
  });

  it('is no longer what has passed', async () => {
    expect(await events('2022-10-03')).toEqual(['2022-11 A joint office ']);
  });

  it('is nothing where the information has no date', async () => {
    expect(await events(undefined)).toEqual([]);
  });
});
