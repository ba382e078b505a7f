import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/analysis/analyze.js';
import { openAnalysisCache } from '../../src/cache/analysis-cache.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';

const [north, south] = articlesOf() as [Article, Article];
let home: string;
let made: number;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'chancery-cache-'));
  made = 0;
});
afterEach(() => rm(home, { recursive: true, force: true }));

const folder = () => join(home, '.chancery', 'analyses');
const take = (article: Article, focus: readonly string[] = []) =>
  openAnalysisCache(home).analysis(article, focus, () => {
    made += 1;
    return analyzeArticle(article);
  });

describe('the cache of analyses', () => {
  it('gives the same analysis again without making it', async () => {
    const first = await take(north);
    expect(await take(north)).toEqual(first);
    expect(made).toBe(1);
  });

  it('makes it anew for whatever it depends on', async () => {
    await take(north);
    await take(south);
    for (const more of [{ title: 'Other' }, { published: '2022-09-01' }, { language: 'de' }, { textSha256: '0' }])
      await take({ ...north, ...more });
    await take(north, ['NATO']);
    expect(made).toBe(7);
  });

  it('reads a changed or broken entry anew', async () => {
    const first = await take(north);
    const path = join(folder(), (await readdir(folder()))[0]!);
    const whole = await readFile(path, 'utf8');
    for (const broken of ['', 'x', whole.slice(0, -9), whole.replace('"start":0', '"start":1')]) {
      await writeFile(path, broken);
      expect(await take(north)).toEqual(first);
    }
    expect(made).toBe(5);
    expect(await readdir(folder())).toHaveLength(1);
  });

  it('does without a folder that can’t be written', async () => {
    await writeFile(join(home, '.chancery'), 'a file');
    expect((await take(north)).sentences.length).toBeGreaterThan(0);
  });

  it('forgets the oldest beyond its bound', async () => {
    await take(north);
    const [old] = await readdir(folder());
    await utimes(join(folder(), old!), 1, 1);
    await take(south);
    await openAnalysisCache(home).trim(1);
    const left = await readdir(folder());
    expect(left).toHaveLength(1);
    expect(left).not.toContain(old);
  });
});
