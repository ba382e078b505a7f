import { describe, expect, it } from 'vitest';
import { chronologyRows, datedEvents, eventsAhead } from '../../src/stories/dated-events.js';
import { findStories } from '../../src/stories/find-stories.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const articles = articlesOf({
  one: 'Ministers in France agreed to reopen the crossing at Valga.\n\nThe crossing at Valga was closed on 10 January 2022 over papers. A joint office at Valga will open on 14 March 2023.',
  two: 'The crossing at Valga reopens, ministers said.\n\nIt was closed on 10 January 2022 after a quarrel over papers at Valga. Talks on it had begun two weeks ago.',
});

async function events() {
  const analyses = await analysesOf(articles);
  const stories = findStories(articles, analyses);
  expect(stories).toHaveLength(1);
  return datedEvents(stories, articles, analyses);
}

describe('datedEvents', () => {
  it('gives one event a story and date, oldest first, with the words that date it', async () => {
    const all = await events();
    expect(all.map(({ iso, about }) => [iso, about])).toEqual([
      ['2022-01-10', false],
      ['2022-09-14', true],
      ['2022-09-28', false],
      ['2023-03-14', false],
    ]);
    const closed = all[0]!;
    const { text } = articles.find(({ id }) => id === closed.article)!;
    expect(text.slice(closed.dated!.start, closed.dated!.end)).toBe('10 January 2022');
    expect([...closed.toldBy].sort()).toEqual(['one', 'two']);
    expect(all[2]!.dated).toBeUndefined();
  });

  it('says where, as the text does', async () => {
    const placed = (await events()).flatMap(({ place }) => place ?? []);
    for (const { name, at } of placed) {
      const { text } = articles.find(({ id }) => id === at.article)!;
      expect(text.slice(at.start, at.end)).toBe(name);
    }
    expect(placed.find(({ name }) => name === 'France')?.iso).toBe('FR');
  });

  it('keeps what lies ahead of a day, and a period’s rows by worth', async () => {
    const all = await events();
    expect(eventsAhead(all, '2022-09-28').map(({ iso }) => iso)).toEqual(['2023-03-14']);
    const period = { from: '2022-01-01', to: '2022-12-31' };
    expect(chronologyRows(all, { ...period, rows: 9 }).map(({ iso }) => iso)).toEqual([
      '2022-01-10',
      '2022-09-14',
      '2022-09-28',
    ]);
    expect(chronologyRows(all, { ...period, rows: 1 })).toHaveLength(1);
  });
});
