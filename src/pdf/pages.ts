import type { KeptPage } from './show.js';

/** Pages of one browser, each lent to one task at a time. */
export interface Pages {
  /** Runs `task` in a page that is free, one that shows `html` already before any other. */
  use<T>(html: string, task: (page: KeptPage) => Promise<T>): Promise<T>;
}

/** Lends at most `most` pages; a further one is opened only when a task would have to wait. */
export function pagesOf(first: KeptPage, open: () => Promise<KeptPage>, most: number): Pages {
  const free: KeptPage[] = [first];
  const waiting: ((page: KeptPage) => void)[] = [];
  let count = 1;
  const borrow = async (html: string): Promise<KeptPage> => {
    const at = free.findIndex(({ shown }) => shown === html);
    const [page] = at < 0 ? free.splice(0, 1) : free.splice(at, 1);
    if (page !== undefined) return page;
    if (count < most) {
      count += 1;
      return open().catch((error: unknown) => {
        count -= 1;
        throw error;
      });
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (page: KeptPage) => {
    const next = waiting.shift();
    if (next === undefined) free.unshift(page);
    else next(page);
  };
  return {
    async use(html, task) {
      const page = await borrow(html);
      try {
        return await task(page);
      } finally {
        giveBack(page);
      }
    },
  };
}
