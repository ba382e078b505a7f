import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../read.js';

const organisations = async (text: string) => {
  const found = await entitiesOf(text, 'organisation');
  return found.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]);
};

describe('institutions', () => {
  it('carry their joining words, and a bracketed acronym is theirs', async () => {
    const text = 'The North Atlantic Treaty Organization (NATO) met. NATO thanked the Ministry of Foreign Affairs.';
    expect(await organisations(text)).toEqual([
      ['North Atlantic Treaty Organization', ['North Atlantic Treaty Organization', 'NATO', 'NATO']],
      ['Ministry of Foreign Affairs', ['Ministry of Foreign Affairs']],
    ]);
  });

  it('leave out acronyms that name none', async () => {
    expect(await organisations('The CEO spoke at 5 PM GMT on TV about GDP.')).toEqual([]);
  });
});
