import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/cache/memory.js';
import type { Analysis } from '../../src/types/analysis.js';
import type { Article } from '../../src/types/article.js';
import type { Source } from '../../src/types/source.js';

const source = (more: Partial<Source> = {}) =>
  ({
    id: 'a',
    sha256: 'f',
    mediaType: 'text/plain',
    origin: { kind: 'file', path: 'a.txt' },
    overrides: {},
    ...more,
  }) as Source;

describe('what a run remembers', () => {
  it('reads the same bytes under the same name once, others anew', async () => {
    const memory = openMemory();
    let reads = 0;
    const read = async () => {
      reads += 1;
      return { id: 'a' } as Article;
    };
    const first = await memory.article(source(), read);
    expect(await memory.article(source(), read)).toBe(first);
    for (const other of [{ sha256: 'e' }, { id: 'b' }, { overrides: { outlet: 'The Post' } }])
      expect(await memory.article(source(other), read)).not.toBe(first);
    expect(reads).toBe(4);
  });

  it('tries again what could not be read', async () => {
    const memory = openMemory();
    await expect(memory.article(source(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await memory.article(source(), async () => ({ id: 'a' }) as Article)).toEqual({ id: 'a' });
  });

  it('keeps an analysis for each focus', async () => {
    const memory = openMemory();
    const article = { id: 'a' } as Article;
    const analyse = async () => ({}) as Analysis;
    const first = await memory.analysis(article, ['NATO'], analyse);
    expect(await memory.analysis(article, ['NATO'], analyse)).toBe(first);
    expect(await memory.analysis(article, [], analyse)).not.toBe(first);
  });

  it('finds the stories of the same articles once for each language, and of like ones anew', async () => {
    const memory = openMemory();
    const [one, like] = [
      { id: 'a', textSha256: 'f' },
      { id: 'a', textSha256: 'f' },
    ] as unknown as Article[];
    let finds = 0;
    const find = async () => {
      finds += 1;
      return [];
    };
    const first = await memory.stories([one!], 'en', find);
    expect(await memory.stories([one!], 'en', find)).toBe(first);
    await memory.stories([one!], 'de', find);
    await memory.stories([like!], 'en', find);
    expect(finds).toBe(3);
  });
});
