import { describe, expect, it } from 'vitest';
import { poolSentences } from '../../src/selection/sentence-pool.js';
import { futureEvents } from '../../src/selection/watch.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from './chosen.js';

const TEXT = `The council meets in Valga on 14 March 2023.

The treaty enters into force in November 2022.

The court rules on 3 October 2022, as it said it would on 28 September 2022.

The talks of 27 September 2022 were short.

The new bridge opens in 2024.`;

async function events(after: string | undefined) {
  const articles = articlesOf({ a: TEXT });
  const analyses = await analysesOf(articles);
  return futureEvents(poolSentences(articles, analyses), analyses, after).map(({ due }) => due.iso);
}

describe('futureEvents', () => {
  it('gives what lies ahead, the soonest first, of sentences that tell of the past too', async () => {
    expect(await events('2022-09-28')).toEqual(['2022-10-03', '2022-11', '2023-03-14', '2024']);
  });

  it('takes a month or a year for ahead only when all of it is', async () => {
    expect(await events('2022-11-02')).toEqual(['2023-03-14', '2024']);
    expect(await events('2024-01-01')).toEqual([]);
  });

  it('takes no day of the month that the information is of for ahead', async () => {
    expect(await events('2023-03')).toEqual(['2024']);
  });

  it('knows nothing ahead without a date of the information', async () => {
    expect(await events(undefined)).toEqual([]);
  });
});
