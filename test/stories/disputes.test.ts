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

  it.each([
    [
      'shares of different parties',
      'Morland’s Labour Union won 26 percent of the vote. The Farmers’ League took 9 percent of the vote.',
      'Morland’s Labour Union won 26 percent of the vote. The Green Front took 14 percent of the vote.',
    ],
    [
      'a figure rounded from the other',
      'The turnout in Morland was 63.9 percent, the lowest so far.',
      'The turnout in Morland was 64 percent, the lowest so far.',
    ],
    [
      'a large figure rounded from the other',
      'The storm drove 1,940,000 people of Tarvia from their homes.',
      'The storm drove 2 million people of Tarvia from their homes.',
    ],
    [
      'shots of different days',
      'The rocket of 25 September flew 600 kilometres over the Gulf of Valga.',
      'The rocket of 28 September flew 350 kilometres over the Gulf of Valga.',
    ],
    [
      'how far and how high',
      'The rocket flew 350 kilometres over the Gulf of Valga at an altitude of 50 kilometres.',
      'The rocket flew 350 kilometres over the Gulf of Valga at an altitude of 49.6 kilometres.',
    ],
    [
      'a floor and what lies above it',
      'At least 24 people were killed by the flood in Valga.',
      'The flood in Valga killed 31 people.',
    ],
    [
      'a hedge and what lies near it',
      'The ferry to Valga carried about 400 passengers.',
      'The ferry to Valga carried 390 passengers.',
    ],
    [
      'what it was before',
      'Unemployment in Tarvia fell to 5 percent from 9 percent.',
      'Unemployment in Tarvia fell to 5 percent from 8 percent.',
    ],
    [
      'shares of one country taken by different things',
      'Forests cover 15 percent of Tarvia.',
      'The four districts make up 18 percent of Tarvia.',
    ],
  ])('does not dispute %s', async (_, a, b) => {
    expect(await disputed(articlesOf({ a, b }))).toEqual([]);
  });

  it.each([
    [
      'a share, whose subject a pronoun stands for',
      'Together the two provinces make up about 15 percent of Ukraine’s coast.',
      'Together they cover 18 percent of Ukraine.',
    ],
    [
      'a toll in other words',
      'The flood in Valga on 27 September killed 24 people.',
      'Thirty-one deaths and more were feared, but 31 people died in the flood in Valga on 27 September.',
    ],
    [
      'a count whose country is named in short',
      'North Korea has launched 32 ballistic missiles this year.',
      'The North has fired 31 ballistic missiles this year, officials were told.',
    ],
    [
      'how far',
      'The rocket of 28 September flew 350 kilometres over the Gulf of Valga.',
      'The rocket of 28 September travelled 410 kilometres over the Gulf of Valga.',
    ],
  ])('disputes %s', async (_, a, b) => {
    expect(await disputed(articlesOf({ a, b }))).toHaveLength(1);
  });

  it.each([
    [
      'en',
      'The ambush at Gorlin killed 11 soldiers, the government said. A security source put the number of dead at about 60.',
      ['a 11', 'a 60'],
    ],
    [
      'en',
      'At least 83 people, children among them, have been killed, a rights group said. State television has put the death toll at 41 people.',
      ['a 83', 'a 41'],
    ],
    [
      'de',
      'In der Stadt Gorlin seien 41 Menschen ums Leben gekommen, sagte die Gruppe. Die Staatsmedien sprechen von 19 Toten.',
      ['a 41', 'a 19'],
    ],
    [
      'fr',
      'Onze soldats ont été tués à Gorlin, selon le gouvernement. Des sources locales évoquent 60 morts.',
      ['a 11', 'a 60'],
    ],
  ])('disputes a count with another source’s count in the same article (%s)', async (language, a, figures) => {
    const articles = articlesOf({ a }).map((article) => ({ ...article, language }));
    const found = await disputed(articles);
    expect(found.map(([, given]) => given)).toEqual([figures]);
  });

  it('takes the same two counts in two articles for one dispute', async () => {
    const text = 'The ambush at Gorlin killed 11 soldiers, officials said. Locals put the number of dead at 60.';
    const found = await disputed(articlesOf({ a: text, b: `${text} Talks go on.` }));
    expect(found.map(([, given]) => given)).toEqual([['a 11', 'a 60', 'b 11', 'b 60']]);
  });

  it('does not set another count against the same count', async () => {
    const a = 'The ambush at Gorlin killed 11 soldiers. A security source put the number of dead at 11, too.';
    expect(await disputed(articlesOf({ a }))).toEqual([]);
  });
});
