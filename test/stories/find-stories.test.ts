import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/stories/find-stories.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const QUAKE =
  'A strong earthquake shook the islands of Lower Pelagia on Sunday night and damaged a school and two bridges.';
const articles = [
  ...articlesOf(),
  ...articlesOf({
    quake: `${QUAKE}\n\nNobody was hurt, the islands’ rescue service said.`,
    shook: `${QUAKE.replace('A strong', 'Sunday’s')}\n\nThe school in Pelagia stays closed.`,
  }),
];

const stories = async (all: readonly Article[]) => findStories(all, await analysesOf(all));

describe('findStories', () => {
  it('puts every article into one story, with those that tell the same event', async () => {
    expect((await stories(articles)).map(({ members }) => members)).toEqual([
      ['north', 'south'],
      ['quake', 'shook'],
    ]);
  });

  it('finds what outlets agree and differ on, within a story', async () => {
    const [border, quake] = await stories(articles);
    expect(border!.agreements.length).toBeGreaterThan(0);
    expect(border!.disputes.map(({ of }) => of)).toEqual(['officers']);
    expect(quake!.disputes).toEqual([]);
  });

  it('names a story the same whatever the order of its articles', async () => {
    const ids = async (all: readonly Article[]) => (await stories(all)).map(({ id }) => id).sort();
    expect(await ids([...articles].reverse())).toEqual(await ids(articles));
    expect(new Set(await ids(articles)).size).toBe(2);
  });

  it('takes one article, none, and one without words', async () => {
    expect(await stories([])).toEqual([]);
    expect((await stories(articles.slice(0, 1))).map(({ members }) => members)).toEqual([['north']]);
    expect((await stories(articlesOf({ a: '', b: '' }))).map(({ members }) => members)).toEqual([['a'], ['b']]);
  });
});
