import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../read.js';

const people = async (text: string) => {
  const found = await entitiesOf(text, 'person');
  return found.map(({ name, role, mentions }) => [
    name,
    role,
    mentions.map(({ start, end }) => text.slice(start, end)),
  ]);
};

describe('people', () => {
  it('are grouped under the full name', async () => {
    const text = 'Anna Berg arrived. Berg met the ministers. Ms. Berg left.';
    expect(await people(text)).toEqual([['Anna Berg', undefined, ['Anna Berg', 'Berg', 'Berg']]]);
  });

  it('whose family name stands first are grouped by it', async () => {
    const text = 'Kim Gun arrived in Brussels. Kim met the envoys.';
    expect(await people(text)).toEqual([['Kim Gun', undefined, ['Kim Gun', 'Kim']]]);
  });

  it.each([
    ['Kim Gun, the chief nuclear negotiator, spoke.', 'chief nuclear negotiator'],
    ['Foreign Minister Park Jin spoke.', 'Foreign Minister'],
    ['NATO Secretary General Jens Holm spoke.', 'NATO Secretary General'],
    [
      'Kim Gun, the government’s chief representative for the northern nuclear issue and head of the negotiation division of the ministry for the whole peninsula, spoke.',
      'government’s chief representative for the northern nuclear issue',
    ],
    ['Kim Gun, who was late, spoke.', undefined],
    ['Kim Gun, however tired, spoke.', undefined],
    [
      'Chris Stevens, former deputy chief of mission at the U.S. embassy in Valga, is here.',
      'former deputy chief of mission at the U.S. embassy in Valga',
    ],
    ['So said Ali Aujali, the ambassador to the U.S.', 'ambassador to the U.S.'],
    ['William Hague, speaking on Tuesday to the committee chairmen, said so.', undefined],
    ['William Hague, a leading adviser of the campaign, said so.', 'leading adviser of the campaign'],
    ['Tim Cole, acting U.S. ambassador, said so.', 'acting U.S. ambassador'],
    ["Here's our senior international correspondent, Nic Robertson, in Valga.", 'senior international correspondent'],
    ['It was signed by Foreign Ministers Jonas Reith and Elena Markov.', undefined],
    ['Former Presidents Anna Berg and Karl Holm met.', undefined],
    ['The deputy spokesmen Tim Cole and Anna Berg met.', undefined],
    ['Deputy Secretaries General Tim Cole and Anna Berg met.', undefined],
    ['The White House press secretary Jay Carney said so.', 'White House press secretary'],
  ])('have the role that stands beside them: %s', async (text, role) => {
    expect((await people(text))[0]?.[1]).toBe(role);
  });

  it('give the role’s own place in the text', async () => {
    const text = 'Kim Gun, the chief nuclear negotiator, spoke.';
    const [{ roleSpan } = {}] = await entitiesOf(text, 'person');
    expect(text.slice(roleSpan!.start, roleSpan!.end)).toBe('chief nuclear negotiator');
  });

  it.each([
    ['The trade minister, Wanjiru Kamau, left.', 'Wanjiru Kamau', 'trade minister'],
    ['Norland’s deputy prime minister, Ingrid Haug, left.', 'Ingrid Haug', 'Norland’s deputy prime minister'],
    ['A spokesman for the ministry, Bambang Hale, left.', 'Bambang Hale', 'spokesman for the ministry'],
    ['The city had told the envoy of the bloc, Wanjiru Kamau, to leave.', 'Wanjiru Kamau', 'envoy of the bloc'],
    ['The bloc’s secretary general, Bambang, left.', 'Bambang', 'bloc’s secretary general'],
    ['Sheikha Maitha al-Harthy left.', 'Maitha al-Harthy', undefined],
    ['Ambassador Marijke van der Velde left.', 'Marijke van der Velde', 'Ambassador'],
  ])('are known by an office before the comma, by hyphens and by small words: %s', async (text, name, role) => {
    expect((await people(text)).map(([who, what]) => [who, what])).toEqual([[name, role]]);
  });

  it('of one family name stay apart by their given names', async () => {
    const text = 'Anna Berg and Karl Berg came. Karl Berg spoke.';
    expect((await people(text)).map(([name]) => name)).toEqual(['Anna Berg', 'Karl Berg']);
  });

  it('spelt in two ways are joined where the rest of the name agrees, and only there', async () => {
    const joined = 'Volodymyr Zelensky arrived. Later Volodymyr Zelenskyy spoke, and Zelenskiy left.';
    expect((await people(joined)).map(([name, , mentions]) => [name, mentions!.length])).toEqual([
      ['Volodymyr Zelensky', 3],
    ]);
    const apart = 'Marina Petrova arrived. Later Oleg Petrov spoke.';
    expect(await people(apart)).toHaveLength(2);
  });

  it('are no institutions, places or papers', async () => {
    const text = 'The New York Times asked the Supreme Court. White House aides met in Los Angeles.';
    expect(await people(text)).toEqual([]);
  });
});
