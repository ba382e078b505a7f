import type { Printer } from '../pdf/printer.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import type { Render } from './fit.js';
import type { Attempt } from './plan.js';
import type { FindStories } from './story-pages.js';

/** A digest that is laid out: what stands, the page of each story for its contents, and how many pages it takes. */
interface LaidOut {
  readonly standing: Standing;
  readonly pages?: Attempt['pages'];
  readonly count: number;
  readonly length: number;
}

type Compose = (attempt: Attempt) => Brief;

/** Pages by which the room is made smaller at least: what is kept together leaves ends of pages empty. */
const STEP = 0.2;
/** Where only half of the room would do, what stands is too large for any page. */
const LEAST = 0.5;

/**
 * Fits a digest into at most `page.count` pages: laid out whole and counted; while there are more, the lowest-ranked lines,
 * figures and uncited sources go.
 * @throws ChanceryError of kind `fit` where what is pinned, or can't go, is too much.
 */
export async function fitDigest(
  printer: Printer,
  compose: Compose,
  render: Render,
  page: PageBox,
  find: FindStories,
): Promise<LaidOut> {
  const { count: most = Number.POSITIVE_INFINITY, ...free } = page;
  const layout = { find, compose, render, most };
  let laid = await layOut(layout, await printer.measure(await render(compose({})), free));
  let room = most;
  while (laid.count > most) {
    const brief = compose(laid.pages === undefined ? {} : { pages: laid.pages });
    const standing = await printer.measure(await render(brief), { ...page, count: room, atMost: true });
    if (!standing.fits || room < LEAST * most) {
      const { doesNotFit } = await import('../brief/does-not-fit.js');
      throw doesNotFit(brief, standing, page);
    }
    laid = await layOut(layout, standing, laid.pages);
    room -= Math.max(STEP, laid.length - most);
  }
  return laid;
}

/** Pages of which a digest has no more than a reader overlooks without contents. */
export const OVERLOOKED = 4;
/** How often contents may change the pages that they name, the first of them known or none. */
const TRIES = 5;

interface Layout {
  readonly find: FindStories;
  readonly compose: Compose;
  readonly render: Render;
  /** Pages that the digest may have. */
  readonly most: number;
}

/**
 * The page on which each story of a longer digest begins, for its contents: found without them, then with them until the
 * contents name the pages that they lead to. Of a digest that has too many pages one look at it will do.
 * @param known pages that the contents begin with, where more of the same digest was laid out before
 */
async function layOut(
  { find, compose, render, most }: Layout,
  standing: Standing,
  known?: Attempt['pages'],
): Promise<LaidOut> {
  let pages = known;
  let [count, length] = [0, 0];
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const brief = compose({ standing, ...(pages === undefined ? {} : { pages }) });
    const found = await find(await render(brief, standing.size, '0'.repeat(16)), brief);
    ({ count, length } = found);
    if (pages === undefined && (count <= OVERLOOKED || found.stories.size < 2)) break;
    // so near to the fewest pages, whether there are contents at all is to be found out without them
    if (tries === 1 && pages !== undefined && count <= OVERLOOKED + 1) {
      pages = undefined;
      continue;
    }
    const settled = pages !== undefined && JSON.stringify([...found.stories]) === JSON.stringify([...pages]);
    pages = found.stories;
    if (settled || count > most) break;
  }
  return { standing, count, length, ...(pages === undefined ? {} : { pages }) };
}
