import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.js';
import { openArticleCache } from '../../src/cache/article-cache.js';
import { sourceOfBytes } from '../../src/sources/source-of-bytes.js';
import type { Source } from '../../src/types/source.js';

const TEXT = 'Talks end\n\nThe talks at Valga ended on Tuesday with an agreement on the crossing, both sides said.\n';
const source = sourceOfBytes('talks', { kind: 'file', path: 'talks.txt' }, 'talks.txt', Buffer.from(TEXT));

let home: string;
let reads: number;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'chancery-cache-'));
  reads = 0;
});
afterEach(() => rm(home, { recursive: true, force: true }));

const take = (own: Source) =>
  openArticleCache(home).article(own, (each) => {
    reads += 1;
    return readArticle(each);
  });

describe('the cache of articles', () => {
  it('gives the same article again without reading it', async () => {
    const first = await take(source);
    expect(await take(source)).toEqual(first);
    expect(reads).toBe(1);
  });

  it('reads anew for other bytes, another name, and other words of the spec', async () => {
    await take(source);
    await take({ ...source, sha256: 'e'.repeat(64) });
    await take({ ...source, id: 'other' });
    await take({ ...source, mediaType: 'text/markdown' });
    await take({ ...source, overrides: { outlet: 'The Post' } });
    expect(reads).toBe(5);
  });
});
