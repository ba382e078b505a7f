import type { CDPSession } from 'puppeteer';
import type { Fitted } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import { breakInPages, pageHeight } from './break-in-pages.js';
import { fitInPage } from './fit-in-page.js';
import { inPage } from './show.js';

/** Pages by which the room is made smaller at least: what is kept together leaves ends of pages empty. */
const STEP = 0.2;
/** Where only half of the room would do, what stands is too large for any page. */
const LEAST = 0.5;
/** Items by which the fewest that have to go need not be known more exactly. */
const NEAR = 4;
/** Room that holds everything. */
const ENDLESS = 1e6;

/**
 * Fits the document that stands in a page into at most `atMost` pages as it breaks: by its height first; where what is kept
 * together leaves it more pages, by less of it, and then by no less than has to go.
 */
export async function fitPages(
  client: CDPSession,
  { width, height, count, atMost: most }: PageBox & { readonly atMost: number },
): Promise<Fitted> {
  const page = { width, height: Math.floor(height), atMost: true, keep: false };
  const lay = async (room: number, known: number) => {
    const { gone, ...measured } = await inPage(client, fitInPage, { ...page, count: room, gone: known });
    const { count: pages, fill, stories } = await inPage(client, breakInPages, { width, height: pageHeight(height) });
    return { gone, measured, stories, length: pages - 1 + fill, holds: measured.fits && pages <= most };
  };
  let room = count ?? most;
  let over = await lay(room, 0);
  let held = over;
  while (!held.holds) {
    if (!held.measured.fits || room < LEAST * most) return { ...held.measured, fits: false };
    over = held;
    room = Math.min(room - STEP, (room * most) / over.length);
    held = await lay(room, over.gone);
  }
  while (held.gone - over.gone > NEAR) {
    const between = await lay(ENDLESS, Math.floor((held.gone + over.gone) / 2));
    if (between.holds) held = between;
    else over = between;
  }
  return { ...held.measured, stories: new Map(held.stories), cut: held.gone > 0 };
}
