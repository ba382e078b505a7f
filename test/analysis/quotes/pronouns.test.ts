import { describe, expect, it } from 'vitest';
import { directOf, quotesOf } from '../read.js';

describe('he and she', () => {
  it('is the man who heads the sentences before, by full name and role', async () => {
    const text =
      'Karl Weber, the chief envoy for the region, opened the talks.\n\nWeber met the ministers.\n\nHe thanked them.\n\nHe said: “The road is open to all of us.”';
    expect(await directOf(text)).toMatchObject({
      mention: 'He',
      name: 'Karl Weber',
      role: 'chief envoy for the region',
      certain: true,
    });
  });

  it('steps over people of the other gender', async () => {
    const text = 'Maria Silva met Karl Weber in Lisbon. She said: “The road is open to all of us.”';
    expect(await directOf(text)).toMatchObject({ name: 'Maria Silva' });
  });

  it('stays a pronoun where two could be meant', async () => {
    const text =
      'Karl Weber opened the talks. In the hall, Peter Novak met Jan Kowalski. The envoy left. He said: “The road is open to all of us.”';
    const quote = await directOf(text);
    expect(quote).toMatchObject({ mention: 'He', name: 'He', certain: false });
  });

  it('knows a gender from the title, and from how the text takes the name up', async () => {
    const titled = 'Ms. Tamsin opened the talks. She said: “The road is open to all of us.”';
    expect((await directOf(titled)).name).toBe('Tamsin');
    const used =
      'Imre Zoltai, a negotiator, said he was tired.\n\nZoltai left early. He said: “The road is open to all of us.”';
    expect((await quotesOf(used)).at(-1)).toMatchObject({ name: 'Imre Zoltai' });
  });

  it('is an institution that heads the sentence before, for it', async () => {
    const text = 'NATO accepted the request. It added: “The road is open to all of us.”';
    expect(await directOf(text)).toMatchObject({ mention: 'It', name: 'NATO' });
  });
});
