import type { Memory } from '../cache/memory.js';
import type { Printer } from '../pdf/printer.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox, PageBreaks } from '../types/page.js';
import type { Spec } from '../types/spec.js';
import { type Render, settle, TRIES } from './fit.js';
import type { Attempt } from './plan.js';

/** Pages of which a digest has no more than a reader overlooks without contents. */
const OVERLOOKED = 4;

/** How many pages a document has, and on which of them each of its stories begins. */
type FindStories = (html: string, brief: Brief) => Promise<{ count: number; stories: ReadonlyMap<number, number> }>;

/** As the browser prints them. */
function storiesInPrint(printer: Printer): FindStories {
  return async (html, brief) => {
    const { storyPages } = await import('../pdf/story-pages.js');
    const { readPages } = await import('../pdf/reader.js');
    const { text } = readPages(await printer.draft(html));
    return { count: text.length, stories: storyPages(text, brief) };
  };
}

/** As the browser lays them out: of a document that is only looked at. */
function storiesInLayout(printer: Printer, page: PageBox): FindStories {
  return async (html) => {
    const { count, stories } = await printer.breaks(html, page);
    return { count, stories: new Map(stories) };
  };
}

/**
 * The page on which each story of a longer digest begins, for its contents: found without them, then with them until the
 * contents name the pages that they lead to. Undefined where a digest is short, and of a brief.
 */
async function pagesOfStories(
  find: FindStories,
  standing: Standing,
  spec: Spec,
  compose: (attempt: Attempt) => Brief,
  render: Render,
): Promise<Attempt['pages']> {
  if (spec.kind !== 'digest') return undefined;
  let pages: Attempt['pages'];
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const brief = compose({ standing, ...(pages === undefined ? {} : { pages }) });
    const html = await render(brief, standing.size, '0'.repeat(16));
    const { count, stories } = await find(html, brief);
    if (pages === undefined && (count <= OVERLOOKED || stories.size < 2)) return undefined;
    if (pages !== undefined && same(pages, [...stories])) break;
    pages = stories;
  }
  return pages;
}

/** What a document is finished from, once it is known what stands. */
export interface Unfinished<T> {
  readonly printer: Printer;
  readonly fitted: Standing;
  readonly page: PageBox;
  readonly spec: Spec;
  compose(attempt: Attempt): Brief;
  readonly render: Render;
  /** The document with its proof and its contents, which name `pages`. */
  make(standing: Standing, pages: Attempt['pages']): Promise<T>;
}

/** A document that is to be printed, its contents as the browser prints it. */
export async function finishForPrint<T extends { readonly brief: Brief; readonly html: string }>(
  unfinished: Unfinished<T>,
): Promise<T & { readonly fit: Standing }> {
  const { printer, fitted, page, spec, compose, render, make } = unfinished;
  const pages = await pagesOfStories(storiesInPrint(printer), fitted, spec, compose, render);
  return settle(printer, fitted, page, (standing) => make(standing, pages));
}

/**
 * A document that is only looked at, with its breaks. Looked at again, it begins with the contents that it had: a change
 * seldom moves a story to another page.
 */
export async function finishForScreen<T extends { readonly brief: Brief; readonly html: string }>(
  unfinished: Unfinished<T>,
  { contents }: Memory,
): Promise<T & { readonly fit: Standing; readonly breaks: PageBreaks }> {
  const { printer, fitted, page, spec, compose, render, make } = unfinished;
  const laidOut = async (pages: Attempt['pages']) => {
    const made = await settle(printer, fitted, page, (standing) => make(standing, pages));
    return { ...made, breaks: await printer.breaks(made.html, page) };
  };
  const known = contents.get(spec.path);
  if (known !== undefined) {
    const again = await laidOut(known);
    // nearer to the least number of pages, whether there are contents at all is to be found out anew
    if (again.breaks.count > OVERLOOKED + 1 && same(known, again.breaks.stories)) return again;
  }
  const pages = await pagesOfStories(storiesInLayout(printer, page), fitted, spec, compose, render);
  if (pages === undefined) contents.delete(spec.path);
  else contents.set(spec.path, pages);
  return laidOut(pages);
}

function same(pages: ReadonlyMap<number, number>, found: PageBreaks['stories']): boolean {
  return JSON.stringify([...pages]) === JSON.stringify(found);
}
