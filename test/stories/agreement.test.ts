import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../../src/stories/agreement.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const FACT = 'The crossing at Valga handles 400 trucks a day, the customs office of the county said.';
const REST = 'Bakers of the old town sold their bread at noon to people who came over the bridge.';

async function agree(one: string, two: string, copies: readonly (readonly string[])[] = []) {
  const articles = articlesOf({ a: `${FACT}\n\n${one}`, b: `${two}\n\n${REST}` });
  return (await Promise.resolve(agreementsOf(articles, await analysesOf(articles), copies))).map(({ sentences }) =>
    sentences.map(({ article, sentence }) => `${article}${sentence}`),
  );
}

describe('agreementsOf', () => {
  it('finds what two articles report in like words with equal figures', async () => {
    const alike = 'Some 400 trucks a day are handled at the Valga crossing, said the county customs office.';
    expect(await agree('The weather was mild.', alike)).toEqual([
      ['a0', 'b0'],
      ['b0', 'a0'],
    ]);
  });

  it.each([
    ['another figure', FACT.replace('400', '450')],
    ['a figure more', FACT.replace('a day', 'and 12 buses a day')],
    ['a negation', FACT.replace('handles', 'no longer handles')],
    ['other words', REST],
  ])('does not take %s for the same', async (_, other) => {
    expect(await agree('The weather was mild.', other)).toEqual([]);
  });

  it('takes a copy for no second report', async () => {
    expect(await agree('The weather was mild.', FACT, [['a', 'b']])).toEqual([]);
  });
});
