import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStoryCache } from '../../src/cache/story-cache.js';
import { findStories, groupStories } from '../../src/stories/find-stories.js';
import type { Analysis } from '../../src/types/analysis.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const articles = articlesOf();
let home: string;
let made: number;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'chancery-cache-'));
  made = 0;
});
afterEach(() => rm(home, { recursive: true, force: true }));

const take = async (told: readonly Article[], language = 'en', known?: ReadonlyMap<string, Analysis>) => {
  const analyses = known ?? (await analysesOf(told));
  return openStoryCache(home).grouped(told, analyses, language, async () => {
    made += 1;
    return groupStories(told, analyses, language);
  });
};

describe('the cache of stories', () => {
  it('gives the same stories as without it, with what they agree and differ on', async () => {
    const analyses = await analysesOf(articles);
    const plain = findStories(articles, analyses, { language: 'en' });
    expect(plain[0]!.agreements.length).toBeGreaterThan(0);
    for (const _ of ['made', 'kept'])
      expect(findStories(articles, analyses, { grouped: await take(articles) })).toEqual(plain);
    expect(made).toBe(1);
    expect(await readdir(join(home, '.chancery', 'stories'))).toHaveLength(1);
  });

  it('groups anew for whatever the stories depend on', async () => {
    const [north, south] = articles as [Article, Article];
    await take(articles);
    await take([south, north]);
    await take([north]);
    await take(articles, 'de');
    for (const more of [{ title: 'Other' }, { outlet: 'Other' }, { published: '2022-09-01' }, { textSha256: '0' }])
      await take([{ ...north, ...more }, south]);
    expect(made).toBe(8);
    const abroad = articlesOf({ a: 'France and Italy open their border.' });
    await take(abroad);
    await take(abroad, 'en', new Map());
    expect(made).toBe(10);
  });
});
