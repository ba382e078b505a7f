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
}

type Compose = (attempt: Attempt) => Brief;

/** Pages by which the room is made smaller where new numbers and contents take more than was seen. */
const STEP = 0.2;
/** How often. */
const ROUNDS = 10;

/**
 * Fits a digest into at most `page.count` pages: the lowest-ranked lines, figures and uncited sources go until
 * it breaks into no more.
 * @throws ChanceryError of kind `fit` where what is pinned, or can't go, is too much.
 */
export async function fitDigest(
  printer: Printer,
  compose: Compose,
  render: Render,
  page: PageBox,
  find: FindStories,
): Promise<LaidOut> {
  const { count: most } = page;
  const layout = { find, compose, render, most: most ?? Number.POSITIVE_INFINITY };
  const attempt = async (pages: Attempt['pages'], room: number) => {
    const brief = compose(pages === undefined ? {} : { pages });
    const within = most === undefined ? page : { ...page, count: room, atMost: most };
    const { stories, cut, ...standing } = await printer.measure(await render(brief), within);
    const laid = standing.fits ? await layOut(layout, standing, pages && (stories ?? pages)) : undefined;
    return { brief, standing, cut, laid };
  };
  let pages: Attempt['pages'] = layout.most > OVERLOOKED ? NOT_YET : undefined;
  for (let round = 1; ; round += 1) {
    const { brief, standing, cut, laid } = await attempt(pages, layout.most - (round - 1) * STEP);
    if (laid === undefined || round === ROUNDS) {
      const { doesNotFit } = await import('../brief/does-not-fit.js');
      throw doesNotFit(brief, standing, page);
    }
    if (laid.count <= layout.most) {
      const hasRoom = cut === true && pages !== undefined && laid.pages === undefined;
      if (!hasRoom) return laid;
      // what it was cut for were contents that it has no need of
      const whole = await attempt(undefined, layout.most);
      return whole.laid !== undefined && whole.laid.count <= layout.most ? whole.laid : laid;
    }
    ({ pages } = laid);
  }
}

/** Pages of which a digest has no more than a reader overlooks without contents. */
export const OVERLOOKED = 4;
/** How often contents may change the pages that they name, the first of them known or none. */
const TRIES = 5;
/** Contents that name no page take the room that they will need. */
const NOT_YET: NonNullable<Attempt['pages']> = new Map();

interface Layout {
  readonly find: FindStories;
  readonly compose: Compose;
  readonly render: Render;
  /** Pages that the digest may have. */
  readonly most: number;
}

/**
 * The page on which each story of a longer digest begins, for its contents: found with the room that they take, then with them
 * until they name the pages that they lead to. Of a digest that has too many pages one look at it will do.
 * @param known pages that the contents begin with, where more of the same digest was laid out before
 */
async function layOut(
  { find, compose, render, most }: Layout,
  standing: Standing,
  known?: Attempt['pages'],
): Promise<LaidOut> {
  let pages = known;
  let count = 0;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const brief = compose({ standing, ...(pages === undefined ? {} : { pages }) });
    const found = await find(await render(brief, standing.size, '0'.repeat(16)), brief);
    ({ count } = found);
    const oneStory = found.stories.size < 2;
    if (pages === undefined && (count <= OVERLOOKED || oneStory)) break;
    // so near to the fewest pages, whether there are contents at all is to be found out without them
    if (tries === 1 && pages !== undefined && (count <= OVERLOOKED + 1 || oneStory)) {
      pages = undefined;
      continue;
    }
    const settled = pages !== undefined && JSON.stringify([...found.stories]) === JSON.stringify([...pages]);
    pages = found.stories;
    if (settled || count > most) break;
  }
  return { standing, count, ...(pages === undefined ? {} : { pages }) };
}
