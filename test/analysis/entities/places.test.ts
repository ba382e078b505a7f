import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../read.js';

const places = async (text: string, language = 'en') => {
  const found = [...(await entitiesOf(text, 'country', language)), ...(await entitiesOf(text, 'place', language))];
  return found.map(({ iso, mentions }) => [iso, mentions.map(({ start, end }) => text.slice(start, end))]);
};

describe('countries and capitals', () => {
  it('are read from names, demonyms and short forms', async () => {
    const text = 'South Korea and the United States signed. South Korean envoys met the U.S. team in Seoul.';
    expect(await places(text)).toEqual([
      ['KR', ['South Korea', 'South Korean']],
      ['US', ['United States', 'U.S.']],
      ['KR', ['Seoul']],
    ]);
  });

  it('take a state’s people before those of a land that shares the name', async () => {
    const text = 'French, Dutch and American officers met.';
    expect(await places(text)).toEqual([
      ['FR', ['French']],
      ['NL', ['Dutch']],
      ['US', ['American']],
    ]);
  });

  it('take the longest name', async () => {
    expect(await places('Papua New Guinea and Equatorial Guinea met.')).toEqual([
      ['PG', ['Papua New Guinea']],
      ['GQ', ['Equatorial Guinea']],
    ]);
  });

  it.each([
    ['Georgia voted on Tuesday, as Atlanta waited.', []],
    ['Georgia voted. The Georgian government welcomed it.', [['GE', ['Georgia', 'Georgian']]]],
    ['Jordan Peters met Chad Miller.', []],
    [
      'The king of Jordan received Jordanian envoys in Amman.',
      [
        ['JO', ['Jordan', 'Jordanian']],
        ['JO', ['Amman']],
      ],
    ],
    ['The China Daily wrote of New Mexico.', []],
    ['They told us to wait.', []],
  ])('ask for evidence where a name is ambiguous: %s', async (text, expected) => {
    expect(await places(text)).toEqual(expected);
  });

  it.each([
    ['de', 'Deutschland und Frankreich einigten sich.', ['DE', 'FR']],
    ['fr', 'La Corée du Sud et la Belgique ont signé.', ['KR', 'BE']],
    ['zh', '韩国和比利时签署了协议。', ['KR', 'BE']],
    ['ja', '日本とベルギーが署名した。', ['JP', 'BE']],
  ])('are read in %s by their names', async (language, text, codes) => {
    expect((await places(text, language)).map(([iso]) => iso)).toEqual(codes);
  });
});
