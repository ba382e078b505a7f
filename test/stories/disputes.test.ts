import { describe, expect, it } from 'vitest';
import { disputesOf } from '../../src/stories/disputes.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const said = (officers: string) =>
  `The joint customs office at Valga will start its work with ${officers} from both countries.`;

async function disputed(articles: readonly Article[]) {
  const found = disputesOf(articles, await analysesOf(articles));
  return found.map(({ of, figures }) => [of, figures.map(({ article, value }) => `${article} ${value}`)]);
}

describe('disputesOf', () => {
  it('finds two outlets’ figures for one thing, and where each stands', async () => {
    const articles = articlesOf({ a: said('24 officers'), b: said('30 officers') });
    const [dispute] = disputesOf(articles, await analysesOf(articles));
    expect(
      dispute?.figures.map(({ article, start, end }) =>
        articles.find(({ id }) => id === article)!.text.slice(start, end),
      ),
    ).toEqual(['24 officers', '30 officers']);
  });

  it.each([
    ['equal figures', said('24 officers'), said('twenty-four clerks and 24 officers')],
    ['figures of other things', said('24 officers'), said('30 trucks')],
    ['a sentence about something else', said('24 officers'), 'Elsewhere 30 officers marched.'],
    ['an outlet that gives both', said('24 officers'), `${said('24 officers')} ${said('30 officers')}`],
  ])('does not dispute %s', async (_, a, b) => {
    expect(await disputed(articlesOf({ a, b }))).toEqual([]);
  });

  it.each([
    [
      'hours',
      'The new checks may add four hours to each crossing.',
      'The new checks may add six hours to each crossing.',
    ],
    ['money', 'The office will cost 12.5 million euros a year.', 'The office will cost 14 million euros a year.'],
  ])('disputes %s, which measure and do not count', async (_, a, b) => {
    expect(await disputed(articlesOf({ a, b }))).toHaveLength(1);
  });

  it('does not take one unit for one thing', async () => {
    const a = 'Trucks from the north wait four hours at the crossing on market days.';
    const b = 'The ministers of the north talked about the crossing for six hours behind closed doors in Valga.';
    expect(await disputed(articlesOf({ a, b }))).toEqual([]);
  });

  it('disputes nothing within one outlet', async () => {
    const articles = articlesOf({ a: said('24 officers'), b: said('30 officers') }).map((article) => ({
      ...article,
      outlet: 'One',
    }));
    expect(await disputed(articles)).toEqual([]);
  });

  it('takes a toll that rises from day to day for no dispute, one that falls for one, each figure with its day', async () => {
    const toll = (first: string, second: string) =>
      articlesOf({
        a: `The earthquake on the islands killed ${first} people, rescuers said.`,
        b: `The earthquake on the islands killed ${second} people, rescuers said.`,
      }).map((article, index) => ({ ...article, published: `2022-09-2${8 + index}` }));
    expect(await disputed(toll('24', '30'))).toEqual([]);
    const falling = toll('30', '24');
    const [dispute] = disputesOf(falling, await analysesOf(falling));
    expect(dispute?.figures.map(({ value, asOf }) => [value, asOf])).toEqual([
      [30, '2022-09-28'],
      [24, '2022-09-29'],
    ]);
  });

  it('does not take copies of one text for independent', async () => {
    const articles = articlesOf({ a: said('24 officers'), b: said('30 officers') });
    expect(disputesOf(articles, await analysesOf(articles), [['a', 'b']])).toEqual([]);
  });
});
