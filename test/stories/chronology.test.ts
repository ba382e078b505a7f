import { describe, expect, it } from 'vitest';
import { buildChronology } from '../../src/stories/chronology.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const TOLD: Readonly<Record<string, readonly [day: string, text: string]>> = {
  one: ['2022-01-11', 'The border crossing at Valga was closed on 10 January 2022 in a dispute over customs papers.'],
  two: [
    '2022-06-02',
    'Hauliers recalled the closure of 10 January 2022 at Valga, which began a dispute over customs papers.',
  ],
  three: [
    '2022-09-28',
    'The ministers agreed on 27 September 2022 to end the closure. It had begun on 10 January 2022 at Valga.',
  ],
  four: [
    '2022-09-29',
    'The town celebrated the deal that the ministers agreed on 27 September 2022. A baker was born on 3 May 1960.',
  ],
};
const articles: readonly Article[] = Object.entries(TOLD).map(([id, [published, text]]) => ({
  ...articlesOf({ [id]: text })[0]!,
  published,
}));

const OPTIONS = { from: '2022-01-01', to: '2022-12-31', dates: 2, sentences: 2 };
const build = async (more: Partial<typeof OPTIONS> = {}) =>
  buildChronology(articles, await analysesOf(articles), { ...OPTIONS, ...more });

describe('buildChronology', () => {
  it('gives the days that are spoken of most, oldest first', async () => {
    expect((await build()).map(({ date }) => date)).toEqual(['2022-01-10', '2022-09-27']);
    expect((await build({ dates: 1 })).map(({ date }) => date)).toEqual(['2022-01-10']);
  });

  it('gives whole sentences of the articles, and none that says the same again', async () => {
    for (const { sentences } of await build({ sentences: 5 })) {
      expect(sentences.length).toBeGreaterThan(0);
      for (const { article, start, end, text } of sentences)
        expect(articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(text);
      expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    }
    expect((await build({ sentences: 1 })).map(({ sentences }) => sentences.length)).toEqual([1, 1]);
  });

  it('takes the days that an article lists in a chronology of its own, and its entries without their dates', async () => {
    const entries = [
      '4 February 2022 - Morland recalls its ambassador from Tarvia.',
      '5 May 2022 - A court in Tarvia rules the closure lawful.',
      '8 August 2022 - The neighbours begin talks in secret.',
    ];
    const [list] = articlesOf({ list: ['The dispute day by day.', ...entries].join('\n\n') });
    const all = [...articles, { ...list!, published: '2022-09-30' }];
    const days = buildChronology(all, await analysesOf(all), { ...OPTIONS, dates: 3, sentences: 1 });
    expect(days.map(({ date, sentences }) => [date, sentences.map(({ text }) => text)])).toEqual([
      ['2022-02-04', ['Morland recalls its ambassador from Tarvia.']],
      ['2022-05-05', ['A court in Tarvia rules the closure lawful.']],
      ['2022-08-08', ['The neighbours begin talks in secret.']],
    ]);
  });

  it('tells a day by what was written on it or later, not by what announced it', async () => {
    const texts = {
      eve: ['2022-09-26', 'The ministers of Tarvia and Morland will meet at Valga on 27 September 2022.'],
      day: ['2022-09-27', 'Hauliers cheered on 27 September 2022 as the first lorry rolled over the bridge.'],
    };
    const all = Object.entries(texts).map(([id, [published, text]]) => ({
      ...articlesOf({ [id]: text! })[0]!,
      published: published!,
    }));
    const tellers = (sentences: number, of = all) =>
      analysesOf(of).then((analyses) =>
        buildChronology(of, analyses, { ...OPTIONS, dates: 1, sentences }).flatMap((each) =>
          each.sentences.map(({ article }) => article),
        ),
      );
    expect(await tellers(2)).toEqual(['day']);
    expect(await tellers(2, all.slice(0, 1))).toEqual(['eve']);
  });

  it('prefers a sentence that says something to a few words, however near they are to the rest', async () => {
    const short = 'Valga rejoiced on 27 September 2022.';
    const texts = [
      short,
      'Valga rejoiced until late on 27 September 2022 as hauliers and customs officers danced on the bridge.',
      'The whole of Valga rejoiced on 27 September 2022, when the first lorries rolled across the river again.',
    ];
    const all = texts.map((text, index) => ({ ...articlesOf({ [`a${index}`]: text })[0]!, published: '2022-09-28' }));
    const [day] = buildChronology(all, await analysesOf(all), { ...OPTIONS, dates: 1, sentences: 1 });
    expect(day!.sentences.map(({ text }) => text)).not.toEqual([short]);
  });

  it('keeps to the period, its first and last day within', async () => {
    expect((await build({ from: '2022-09-27', to: '2022-09-27', dates: 9 })).map(({ date }) => date)).toEqual([
      '2022-09-27',
    ]);
    expect(await build({ from: '2023-01-01', to: '2023-12-31' })).toEqual([]);
    const days = (await build({ from: '1900-01-01', dates: 99 })).map(({ date }) => date);
    expect(days).toContain('1960-05-03');
    expect(days).toEqual([...days].sort());
  });
});
