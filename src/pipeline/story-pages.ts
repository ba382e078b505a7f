import type { Printer } from '../pdf/printer.js';
import type { Brief } from '../types/brief.js';
import type { PageBox } from '../types/page.js';

/** How many pages a document has, and on which of them each of its stories begins. */
export type FindStories = (
  html: string,
  brief: Brief,
) => Promise<{ readonly count: number; readonly stories: ReadonlyMap<number, number> }>;

/** As the browser prints them. */
export function storiesInPrint(printer: Printer): FindStories {
  return async (html, brief) => {
    const { storyPages } = await import('../pdf/story-pages.js');
    const { readPages } = await import('../pdf/reader.js');
    const { text } = readPages(await printer.draft(html));
    return { count: text.length, stories: storyPages(text, brief) };
  };
}

/** As the browser lays them out: of a document that is only looked at. */
export function storiesInLayout(printer: Printer, page: PageBox): FindStories {
  return async (html) => {
    const { count, stories } = await printer.breaks(html, page);
    return { count, stories: new Map(stories) };
  };
}
