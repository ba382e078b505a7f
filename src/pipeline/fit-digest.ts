import type { Printer } from '../pdf/printer.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import type { Render } from './fit.js';
import type { Attempt } from './plan.js';

/** A digest that is laid out: what stands, the page of each story for its contents, and how many pages it takes. */
interface LaidOut {
  readonly standing: Standing;
  readonly pages?: Attempt['pages'];
  readonly count: number;
}

type Compose = (attempt: Attempt) => Brief;

/** Pages by which the room is made smaller while what is kept together still leaves ends of pages empty. */
const STEP = 0.2;
/** Where only half of the room would do, what stands is too large for any page. */
const LEAST = 0.5;

/**
 * Fits a digest into at most `page.count` pages: printed whole and counted; while there are more, the lowest-ranked lines,
 * figures and uncited sources go.
 * @throws ChanceryError of kind `fit` where what is pinned, or can't go, is too much.
 */
export async function fitDigest(printer: Printer, compose: Compose, render: Render, page: PageBox): Promise<LaidOut> {
  const { count: most = Number.POSITIVE_INFINITY, ...free } = page;
  let laid = await layOut(printer, await printer.measure(await render(compose({})), free), compose, render);
  for (let room = most; laid.count > most; room -= STEP) {
    const brief = compose(laid.pages === undefined ? {} : { pages: laid.pages });
    const standing = await printer.measure(await render(brief), { ...page, count: room, atMost: true });
    if (!standing.fits || room < LEAST * most) {
      const { doesNotFit } = await import('../brief/does-not-fit.js');
      throw doesNotFit(brief, standing, page);
    }
    laid = await layOut(printer, standing, compose, render);
  }
  return laid;
}

/** Pages of which a digest has no more than a reader overlooks without contents. */
const OVERLOOKED = 4;
/** How often contents may change the pages that they name. */
const TRIES = 4;

/**
 * The page on which each story of a longer digest begins, for its contents: printed and read, then printed with them until
 * the contents name the pages that they lead to.
 */
async function layOut(printer: Printer, standing: Standing, compose: Compose, render: Render): Promise<LaidOut> {
  const { storyPages } = await import('../pdf/story-pages.js');
  const { readPages } = await import('../pdf/reader.js');
  let pages: Attempt['pages'];
  let count = 0;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const brief = compose({ standing, ...(pages === undefined ? {} : { pages }) });
    const { text } = readPages(await printer.draft(await render(brief, standing.size, '0'.repeat(16))));
    count = text.length;
    const found = storyPages(text, brief);
    if (pages === undefined && (count <= OVERLOOKED || found.size < 2)) break;
    if (pages !== undefined && JSON.stringify([...found]) === JSON.stringify([...pages])) break;
    pages = found;
  }
  return { standing, count, ...(pages === undefined ? {} : { pages }) };
}
