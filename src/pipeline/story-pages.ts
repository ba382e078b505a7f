import type { Printer } from '../pdf/printer.js';
import type { Brief } from '../types/brief.js';
import type { PageBox } from '../types/page.js';

/** How many pages a document has, and on which of them each of its stories begins. */
export interface StoryPages {
  readonly count: number;
  readonly stories: ReadonlyMap<number, number>;
}

export type FindStories = (html: string, brief: Brief) => Promise<StoryPages>;

/** As the browser prints them; of a document that has too many pages, as it lays them out. */
export function storiesInPrint(printer: Printer, page: PageBox): FindStories {
  const layout = storiesInLayout(printer, page);
  const { count: most = Number.POSITIVE_INFINITY } = page;
  return async (html, brief) => {
    const laid = most === Number.POSITIVE_INFINITY ? undefined : await layout(html, brief);
    if (laid !== undefined && laid.count > most) return laid;
    const { readPages } = await import('../pdf/reader.js');
    const { pages, stories } = readPages(await printer.draft(html));
    return { count: pages, stories };
  };
}

/** As the browser lays them out, which is far sooner than a print and shows the same in every browser that we know. */
export function storiesInLayout(printer: Printer, page: PageBox): FindStories {
  return async (html) => {
    const { count, stories } = await printer.breaks(html, page);
    return { count, stories: new Map(stories) };
  };
}
