import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/pdf/pages.js';
import type { KeptPage } from '../../src/pdf/show.js';

const page = (shown?: string) => ({ shown }) as KeptPage;
const held = () => {
  let release = () => {};
  const gate = new Promise<void>((done) => {
    release = done;
  });
  return { gate, release: () => release() };
};

describe('pagesOf', () => {
  it('lends a page to one task at a time and opens no more than it may', async () => {
    let opened = 1;
    const pages = pagesOf(
      page(),
      async () => {
        opened += 1;
        return page();
      },
      2,
    );
    const inUse = new Set<KeptPage>();
    const task = async (each: KeptPage) => {
      expect(inUse.has(each)).toBe(false);
      inUse.add(each);
      await new Promise((done) => setTimeout(done, 2));
      inUse.delete(each);
      return opened;
    };
    await Promise.all(Array.from({ length: 9 }, () => pages.use('', task)));
    expect(opened).toBe(2);
  });

  it('gives the page that shows a document already', async () => {
    const [first, second] = [page('one'), page('two')];
    const pages = pagesOf(first, async () => second, 2);
    const { gate, release } = held();
    const both = [pages.use('x', () => gate), pages.use('x', () => gate)];
    release();
    await Promise.all(both);
    expect(await pages.use('two', async (each) => each)).toBe(second);
    expect(await pages.use('one', async (each) => each)).toBe(first);
  });

  it('takes a page back from a task that fails', async () => {
    const pages = pagesOf(page(), () => Promise.reject(new Error('no further one')), 1);
    await expect(pages.use('', () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
    expect(await pages.use('', async () => 'printed')).toBe('printed');
  });

  it('goes on when a further page can’t be opened, and tries again', async () => {
    let tries = 0;
    const open = async () => {
      tries += 1;
      if (tries === 1) throw new Error('no further one');
      return page();
    };
    const pages = pagesOf(page(), open, 2);
    const { gate, release } = held();
    const first = pages.use('', () => gate);
    await expect(pages.use('', async () => 'b')).rejects.toThrow('no further one');
    expect(await pages.use('', async () => 'c')).toBe('c');
    release();
    await first;
    expect(tries).toBe(2);
  });
});
