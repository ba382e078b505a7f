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
