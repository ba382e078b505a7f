import { expect, it } from 'vitest';
import { analyzeText, plainArticle } from '../../../src/index.js';
import { countriesOf } from '../../../src/selection/digest/countries.js';
import type { Story } from '../../../src/types/story.js';

const TEXTS = [
  'Police in Iran broke up a rally. Iran blamed foreign powers. Ministers will meet in Luxembourg in October.',
  'Rallies went on across Iran on Friday. The foreign ministers of the bloc meet in Luxembourg on 17 October.',
  'Soldiers took the palace of Burkina Faso on Friday.',
  'The captain said on television that Burkina Faso was calm.',
];

async function countries(title: string, ...texts: readonly string[]) {
  const articles = new Map(
    texts.map((text, index) => [`a${index}`, { ...plainArticle({ id: `a${index}`, text }), title }]),
  );
  const analyses = new Map(
    await Promise.all([...articles.values()].map(async ({ id, text }) => [id, await analyzeText(text)] as const)),
  );
  return countriesOf({ members: [...articles.keys()] } as unknown as Story, articles, analyses);
}

it('a story is about the countries that an article names more than once, not where ministers meet', async () => {
  expect(await countries('Rallies go on', ...TEXTS.slice(0, 2))).toEqual(['IR']);
});

it('and about one that stands in a headline', async () => {
  expect(await countries('A captain takes over', ...TEXTS.slice(2))).toEqual([]);
  expect(await countries('A captain takes over Burkina Faso', ...TEXTS.slice(2))).toEqual(['BF']);
});

it('a name inside another one does not put its country into a headline', async () => {
  const texts = [
    'Nigeria voted on Friday. Niger sent observers.',
    'Nigeria counts votes. Observers came from Niger too.',
  ];
  expect(await countries('Nigeria votes', ...texts)).toEqual(['NG']);
  expect(await countries('Nigeria votes as Niger’s observers look on', ...texts)).toEqual(['NE', 'NG']);
});
