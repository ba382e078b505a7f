import { describe, expect, it } from 'vitest';
import { quotesOf } from '../read.js';

const names = async (text: string) => (await quotesOf(text)).map(({ name }) => name);

describe('names that speak together', () => {
  it.each([
    ['Tarvia and Morland said on Tuesday that the leaks were the result of a deliberate act.', 'Tarvia and Morland'],
    ['"The blasts were strong enough to tear the pipe," Tarvia and Morland told the council.', 'Tarvia and Morland'],
    ['Norway, Tarvia and Morland said that they would send experts.', 'Norway, Tarvia and Morland'],
    ['Maria Tamm and Peter Hale said in a joint statement that the border would open.', 'Maria Tamm and Peter Hale'],
    ['"The border opens in a matter of weeks," said Tarvia and Morland in a joint letter.', 'Tarvia and Morland'],
  ])('are the speaker of %s', async (text, name) => {
    expect(await names(text)).toEqual([name]);
  });

  it('are not where the first one is another verb’s object, or the second one says something else', async () => {
    expect(await names('Tamm met Lee on Monday and Hale said that the talks were useful.')).toEqual(['Hale']);
    expect(await names('Seoul said the missiles flew far, and Tokyo said they fell at sea.')).toEqual([
      'Seoul',
      'Tokyo',
    ]);
  });
});

describe('a dateline', () => {
  it.each([
    ['VALGA — The foreign minister of Tarvia called the crossing safe and said that it would open.'],
    ['PORT MAREN, Sept 28 (Northern Wire) – The foreign minister of Tarvia said that it would open.'],
    ['Valga – The foreign minister of Tarvia said that it would open.'],
  ])('is nobody who speaks: %s', async (text) => {
    for (const name of await names(text)) expect(name).toMatch(/^The foreign minister/);
    expect(await names(text)).not.toEqual([]);
  });

  it('is none where a name has an insertion between dashes', async () => {
    expect(await names('Tamm – a minister of Tarvia – said that the border would open.')).toEqual(['Tamm']);
  });
});
