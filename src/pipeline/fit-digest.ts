import type { Printer } from '../pdf/printer.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import type { FindPages } from './find-pages.js';
import type { Render } from './fit.js';
import type { Attempt } from './plan.js';

/** A digest that is laid out: what stands, and the page of each story for its contents. */
export interface LaidOut {
  readonly standing: Standing;
  readonly pages?: Attempt['pages'];
}

/** What a digest is laid out with. */
export interface Layout {
  readonly printer: Printer;
  readonly find: FindPages;
  compose(attempt: Attempt): Brief;
  readonly render: Render;
  readonly page: PageBox;
}

/** Pages by which the room is made smaller while what is kept together still leaves ends of pages empty. */
const STEP = 0.2;
/** Where only half of the room would do, what stands is too large for any page. */
const LEAST = 0.5;

/**
 * Fits a digest, of which the whole would stand, into at most `page.count` pages: laid out and counted; while there are more,
 * the lowest-ranked lines, figures and uncited sources go.
 * @throws ChanceryError of kind `fit` where what is pinned, or can't go, is too much.
 */
export async function fitDigest(layout: Layout, whole: Standing): Promise<LaidOut> {
  const { printer, compose, render, page } = layout;
  const most = page.count ?? Number.POSITIVE_INFINITY;
  let laid = await layOut(layout, whole);
  for (let room = most; laid.count > most; room -= STEP) {
    const brief = compose(laid.pages === undefined ? {} : { pages: laid.pages });
    const standing = await printer.measure(await render(brief), { ...page, count: room, atMost: true });
    if (!standing.fits || room < LEAST * most) {
      const { doesNotFit } = await import('../brief/does-not-fit.js');
      throw doesNotFit(brief, standing, page);
    }
    laid = await layOut(layout, standing);
  }
  return laid;
}

/** Pages of which a digest has no more than a reader overlooks without contents. */
export const OVERLOOKED = 4;
/** How often contents may change the pages that they name. */
const TRIES = 4;

/**
 * The page on which each story of a longer digest begins, for its contents: found without them, then with them until the
 * contents name the pages that they lead to.
 */
async function layOut(
  { find, compose, render }: Layout,
  standing: Standing,
): Promise<LaidOut & { readonly count: number }> {
  let pages: Attempt['pages'];
  let count = 0;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const brief = compose({ standing, ...(pages === undefined ? {} : { pages }) });
    const found = await find(await render(brief, standing.size, '0'.repeat(16)), brief);
    count = found.count;
    if (pages === undefined && (count <= OVERLOOKED || found.stories.size < 2)) break;
    if (pages !== undefined && same(pages, found.stories)) break;
    pages = found.stories;
  }
  return { standing, count, ...(pages === undefined ? {} : { pages }) };
}

/** Whether each story begins on the same page. */
export function same(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}
