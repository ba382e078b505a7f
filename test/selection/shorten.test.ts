import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/index.js';
import type { Opened } from '../../src/selection/deletions/dateline.js';
import { shorten } from '../../src/selection/shorten.js';

/** The sentence with what is cut in braces. */
function cut(sentence: string, language = 'en', outlet?: string, opened?: Opened): string {
  const { deleted } = shorten(sentence, language, outlet, opened);
  return [...deleted]
    .reverse()
    .reduce((text, { start, end }) => `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`, sentence);
}

/** The same of an article's first sentence. */
async function cutFirst(sentence: string, language = 'en', more = ''): Promise<string> {
  const text = `${sentence} ${more}`;
  const { entities } = await analyzeText(text, { language });
  return cut(sentence, language, undefined, { text, entities });
}

function stays(sentence: string, language = 'en', outlet?: string): void {
  expect(cut(sentence, language, outlet)).toBe(sentence);
}

/** What makes a sentence long enough to be shortened. */
const MORE =
  'after a long night of talks between the delegations of the two countries about the customs papers of hauliers';

describe('openings', () => {
  it.each([
    '{VALGA (Northern Wire) — }The crossing is open again.',
    '{VALGA, Oct. 3 — }The crossing is open again.',
    '{Valga (NW)}The crossing is open again.',
    '{Meanwhile, }the crossing is open again.',
    '{But }the crossing is open again.',
    '{VALGA (NW) — }{But }the crossing is open again.',
    '{But }when asked, she agreed.',
  ])('%s', (marked) => {
    expect(cut(marked.replace(/[{}]/g, ''))).toBe(marked);
  });

  it.each([
    'But for the customs papers, the crossing would be open.',
    'Yet another crossing is closed.',
    'Andean states signed the text.',
    '(It) felt right to her.',
    '“But the crossing is open,” she said.',
    'Meanwhile the crossing is open.',
  ])('leaves %s', (sentence) => stays(sentence));

  it.each([
    ['en', '{VALGA, 3 October 2022 (Northern Wire) — }The crossing is open again.'],
    ['de', '{Walga (nda) - }Der Übergang ist wieder offen.'],
    ['fr', '{VALGA, 2 oct. — }Le passage est rouvert.'],
    ['fr', '{Valga, 1er octobre (ADN) – }Le passage est rouvert.'],
    ['es', '{Valga, 2 oct (ADN).- }El paso está abierto.'],
  ])('a dateline in %s: %s', (language, marked) => {
    expect(cut(marked.replace(/[{}]/g, ''), language)).toBe(marked);
  });

  it('a name with its abbreviation is no dateline', () => {
    stays('Valgan Naval Services (VNS) Otter, the destroyer on patrol off the coast, rescued a ship.');
    stays('(VNS) Otter rescued a ship.');
  });

  it('a town in capitals opens a body, and no other sentence', async () => {
    expect(await cutFirst('VALGA — But the crossing is open again.')).toBe(
      '{VALGA — }{But }the crossing is open again.',
    );
    stays('VALGA — The crossing is open again.');
  });

  it('a town in small letters does where the article places something there, or has the day', async () => {
    const sentence = 'Walga – Der Übergang ist wieder offen.';
    expect(await cutFirst(sentence, 'de', 'Das sagte der Minister in Walga.')).toBe(`{Walga – }${sentence.slice(8)}`);
    expect(await cutFirst(sentence, 'de', 'Das sagte der Minister in Walgau.')).toBe(sentence);
    expect(await cutFirst('Copenhagen – The crossing is open again.')).toBe(
      '{Copenhagen – }The crossing is open again.',
    );
    expect(cut('Bad Walga, 3. Oktober – Der Übergang ist offen.', 'de')).toMatch(/^{Bad Walga, 3. Oktober – }/);
    const insertion = 'Walga – Die Stadt der Brücken – öffnet den Übergang wieder.';
    expect(await cutFirst(insertion, 'de', 'Das sagte der Minister in Walga.')).toBe(insertion);
  });

  it.each([
    ['en', 'Sources deny - President Ana Ruiz of Valga was taken to hospital.'],
    ['en', 'SOURCES DENY — President Ana Ruiz of Valga was taken to hospital.'],
    ['en', 'Sources deny (NW) — President Ana Ruiz of Valga was taken to hospital.'],
    ['en', 'UNCONFIRMED — President Ana Ruiz was taken to hospital.'],
    ['en', 'Unless Moscow withdraws — NATO will send 5,000 soldiers.'],
    ['en', 'UNLESS MOSCOW WITHDRAWS — The alliance will send 5,000 soldiers.'],
    ['en', 'Unless Moscow withdraws, 20 soldiers — The alliance will send more.'],
    ['en', 'Israel – Hamas talks resumed. They had met in Israel before.'],
    ['en', 'ISRAEL – Hamas talks resumed.'],
    ['en', 'NATO – Russia talks resumed. Diplomats of NATO said so.'],
    ['en', 'Moscow – Kyiv talks resumed.'],
    ['en', 'Valga (in the north) – The crossing is open again.'],
    ['en', 'Valga (Sources deny) – The crossing is open again.'],
    ['en', 'NO. — The crossing is open again.'],
    ['en', 'Georgia – The crossing is open again. Ministers met in Georgia.'],
    ['fr', 'LUXEMBOURG — Les ministres ont signé.'],
    ['en', 'Customs Union (CU) – The ministers met.'],
    ['en', 'DOCTORS DO NOT WANT TO WORK WITH HIM — The minister is alone.'],
    ['de', 'Kein Rücktritt - Bundeskanzlerin Ana Ruiz hat ihr Amt niedergelegt.'],
    ['de', 'KEIN RÜCKTRITT – Die Kanzlerin hat ihr Amt niedergelegt.'],
    ['fr', 'Pas de trêve — Les deux pays ont signé.'],
    ['es', 'SIN ACUERDO — Los dos países firmaron.'],
  ])('what says something is no dateline, in %s: %s', async (language, sentence) => {
    expect(await cutFirst(sentence, language)).toBe(sentence);
  });

  it('go in other languages where they are known', () => {
    expect(cut('Unterdessen, der Übergang ist offen.', 'de')).toBe('{Unterdessen, }der Übergang ist offen.');
    expect(cut('一方、両国は合意した。', 'ja')).toBe('{一方、}両国は合意した。');
    stays('Aber der Übergang ist offen.', 'de');
  });
});

describe('remarks in round brackets', () => {
  it('go from a long sentence where they only add', () => {
    const sentence = `The ministry reopened the crossing (closed by the neighbour last winter) to lorries ${MORE}.`;
    expect(cut(sentence)).toContain('crossing{ (closed by the neighbour last winter)} to lorries');
  });

  it.each([
    ['an abbreviation', 'the Customs Union (CU)'],
    ['a figure', 'the crossing (some 400 trucks a day)'],
    ['a condition', 'the crossing (if the parliament agrees)'],
    ['a denial', 'the crossing (which the neighbour denies)'],
    ['an alternative', 'the crossing (or a new one nearby)'],
    ['a doubt', 'the crossing (possibly for good this time)'],
    ['how to read a figure', 'grew by 12% (measured against last year)'],
  ])('stay where they give %s', (_, words) => stays(`The ministry said of ${words} what it had to say ${MORE}.`));

  it('stay in a short sentence and beside somebody’s words', () => {
    stays('The ministry reopened the crossing (closed by the neighbour last winter).');
    stays(`The ministry “reopened” the crossing (closed by the neighbour last winter) to lorries ${MORE}.`);
  });
});

describe('relative clauses', () => {
  it('go between the comma and the verb that goes on', () => {
    expect(cut(`The minister, who had arrived by the night train, said that the crossing was open ${MORE}.`)).toContain(
      'The minister{, who had arrived by the night train,} said that',
    );
  });

  it('go between the comma and the end', () => {
    expect(cut(`The two ministers agreed ${MORE}, which had been lost in the snow of the winter.`)).toMatch(
      /hauliers\{, which had been lost in the snow of the winter\}\.$/,
    );
  });

  it.each([
    ['deny', `The minister, who denied that he had arrived by train, said that the crossing was open ${MORE}.`],
    ['limit', `The two ministers agreed ${MORE}, which only covers the lorries of one country.`],
    ['deny in a compound', `The two ministers agreed ${MORE}, which includes enforcement of a no-fly zone.`],
    ['look ahead', `The two ministers agreed ${MORE}, which will be sent to both capitals.`],
    ['give a figure', `The two ministers agreed ${MORE}, which had cost 12 million euros in a year.`],
    ['restrict', `The minister who had arrived by the night train said that the crossing was open ${MORE}.`],
    ['follow an insertion', `He joined the ministers, a handful in each decade, who had opened a border ${MORE}.`],
    ['are what the sentence says', `It was the minister of the northern neighbour ${MORE}, who had opened the border.`],
    ['have no certain end', `The minister, who on Monday, was told of the papers, said that it was open ${MORE}.`],
    ['stand beside a quote', `The minister, who had arrived by the night train, said it was “open” ${MORE}.`],
    ['are two', `The minister, who had arrived by train, said to those who waited that it was open ${MORE}.`],
  ])('stay where they %s', (_, sentence) => stays(sentence));
});

describe('an attribution at the end', () => {
  it.each([
    'The crossing is open again{, according to The Valga Post}.',
    'The crossing is open again{, the Valga Post reported}.',
  ])('%s goes where the outlet is the article’s own', (marked) => {
    expect(cut(marked.replace(/[{}]/g, ''), 'en', 'The Valga Post')).toBe(marked);
  });

  it('stays where it is anybody else’s, for it makes a claim of the sentence', () => {
    stays('The crossing is open again, the ministry said.', 'en', 'The Valga Post');
    stays('The crossing is open again, her mother told The Valga Post.', 'en', 'The Valga Post');
    stays('The crossing is open again, the Valga Post reported.');
  });
});

it('gives cuts in order, apart, and inside the sentence', () => {
  const sentence = `But the minister, who had arrived by the night train, said that the crossing (closed by the neighbour last winter) was open ${MORE}.`;
  const { deleted } = shorten(sentence, 'en');
  expect(deleted.map(({ rule }) => rule)).toEqual(['connective', 'clause', 'remark']);
  for (const [index, { start, end }] of deleted.entries()) {
    expect(start).toBeGreaterThanOrEqual(deleted[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThan(sentence.length);
  }
});
