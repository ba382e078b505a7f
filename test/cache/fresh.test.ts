import { describe, expect, it } from 'vitest';
import { openFresh } from '../../src/cache/fresh.js';
import type { Article } from '../../src/types/article.js';
import type { Source } from '../../src/types/source.js';
import { articlesOf } from '../outlets.js';

const [north] = articlesOf() as [Article];
const source = { id: 'north', sha256: 'a', mediaType: 'text/plain', overrides: {} } as unknown as Source;

describe('what one run has read itself', () => {
  it('is not read a second time from the same bytes, and is from others', async () => {
    const read: string[] = [];
    const reader = async ({ sha256 }: Source) => {
      read.push(sha256);
      return north;
    };
    const fresh = openFresh(9);
    await fresh.reading(reader)(source);
    expect(await fresh.article(source, reader)).toBe(north);
    expect(read).toEqual(['a']);
    await fresh.article({ ...source, sha256: 'b' }, reader);
    await fresh.article({ ...source, overrides: { outlet: 'Other' } }, reader);
    expect(read).toEqual(['a', 'b', 'a']);
  });

  it('does not know what an earlier run has read', async () => {
    let times = 0;
    const reader = async () => {
      times += 1;
      return north;
    };
    await openFresh(9).article(source, reader);
    await openFresh(9).article(source, reader);
    expect(times).toBe(2);
  });
});
