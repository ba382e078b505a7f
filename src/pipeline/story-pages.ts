import type { Printer } from '../pdf/printer.js';
import type { Brief } from '../types/brief.js';
import type { PageBox } from '../types/page.js';

/** How many pages a document has, and on which of them each of its stories begins. */
export interface StoryPages {
  readonly count: number;
  /** The same, of the last page only as much as it is filled. */
  readonly length: number;
  readonly stories: ReadonlyMap<number, number>;
}

export type FindStories = (html: string, brief: Brief) => Promise<StoryPages>;

/** As the browser prints them; of a document that has too many pages, as it lays them out, which is far sooner. */
export function storiesInPrint(printer: Printer, page: PageBox): FindStories {
  const layout = storiesInLayout(printer, page);
  const { count: most = Number.POSITIVE_INFINITY } = page;
  return async (html, brief) => {
    const laid = most === Number.POSITIVE_INFINITY ? undefined : await layout(html, brief);
    if (laid !== undefined && laid.count > most) return laid;
    const { readPages } = await import('../pdf/reader.js');
    const { pages, stories } = readPages(await printer.draft(html));
    return { count: pages, length: pages, stories };
  };
}

/** As the browser lays them out: of a document that is only looked at. */
export function storiesInLayout(printer: Printer, page: PageBox): FindStories {
  return async (html) => {
    const { count, fill, stories } = await printer.breaks(html, page);
    return { count, length: count - 1 + fill, stories: new Map(stories) };
  };
}
