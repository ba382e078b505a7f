import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/analysis/quantities/read-quantities.js';

function quantities(text: string, language = 'en'): readonly string[] {
  return readQuantities(text, [], language).map(
    ({ start, end, value, unit, of }) => `${text.slice(start, end)} = ${value} ${of ?? unit}`,
  );
}

describe('quantities', () => {
  it.each([
    ['fired 32 ballistic missiles in May', '32 ballistic missiles = 32 ballistic missiles'],
    ['some 1,200 people fled', '1,200 people = 1200 people'],
    ['about 20, 000 refugees crossed', '20, 000 refugees = 20000 refugees'],
    ['one of 20, 300 soldiers strong', '300 soldiers = 300 soldiers'],
    ['it put the number of dead at about 41, guards among them', '41 = 41 dead'],
    ['the number of people killed in the storm rose to 30, they said', '30 = 30 people killed'],
    ['13 dead were found', '13 dead = 13 dead'],
    ['seventeen ships sank', 'seventeen ships = 17 ships'],
    ['rose by 3.5 per cent', '3.5 per cent = 3.5 %'],
    ['rose by 3.5%', '3.5% = 3.5 %'],
    ['gave $1.5 million', '$1.5 million = 1500000 USD'],
    ['gave £2.3bn', '£2.3bn = 2300000000 GBP'],
    ['gave US$40m', 'US$40m = 40000000 USD'],
    ['12 million euros', '12 million euros = 12000000 EUR'],
    ['within six months', 'six months = 6 month'],
    ['a 40 km road', '40 km = 40 km'],
  ])('%s', (text, expected) => expect(quantities(text)).toEqual([expected]));

  it.each([
    ['de', 'Es sind 1.200,5 Tonnen.', '1.200,5 Tonnen = 1200.5 t'],
    ['de', 'Es sind 3,5 Prozent.', '3,5 Prozent = 3.5 %'],
    ['de', '12 Millionen Euro', '12 Millionen Euro = 12000000 EUR'],
    ['fr', '12 millions d’euros', '12 millions d’euros = 12000000 EUR'],
    ['es', '12 millones de dólares', '12 millones de dólares = 12000000 USD'],
    ['ru', '12 млн долларов', '12 млн долларов = 12000000 USD'],
    ['ja', '予算は12億円だ。', '12億円 = 1200000000 JPY'],
    ['zh', '援助5000万美元。', '5000万美元 = 50000000 USD'],
    ['ko', '30억 달러를 지원한다.', '30억 달러 = 3000000000 USD'],
  ])('%s: %s', (language, text, expected) => expect(quantities(text, language)).toEqual([expected]));

  it('are not what a name, an ordinal, a score or a time of day has for figures', () => {
    for (const text of [
      'the 27th session',
      'won 3-1 there',
      'at 10:30 sharp',
      'a B52 flew',
      'Article 5 is',
      'the eighth package',
    ])
      expect(quantities(text)).toEqual([]);
  });

  it('are not what is taken for a date', () => {
    expect(readQuantities('on 27 September days', [{ start: 3, end: 15 }])).toEqual([]);
  });
});
