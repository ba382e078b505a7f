import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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

  it('groups anew where an entry that is whole tells of other articles, or leaves some out', async () => {
    const grouped = await take(articles);
    const folder = join(home, '.chancery', 'stories');
    const path = join(folder, (await readdir(folder))[0]!);
    const [story] = grouped.stories;
    const reports = story!.reports.map((report) => ({ ...report, article: 'elsewhere' }));
    for (const entry of [
      { ...grouped, stories: [{ ...story!, members: ['elsewhere'] }, ...grouped.stories.slice(1)] },
      { ...grouped, stories: [{ ...story!, reports }, ...grouped.stories.slice(1)] },
      { ...grouped, stories: grouped.stories.slice(1) },
      { ...grouped, stories: [...grouped.stories, story!] },
      { ...grouped, copies: [['elsewhere']] },
      { stories: 'none' },
      [],
    ]) {
      const body = JSON.stringify(entry);
      await writeFile(path, `${createHash('sha256').update(body).digest('hex')}\n${body}`);
      expect(await take(articles), body).toEqual(grouped);
    }
  });
});
