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

/**
 * Fits the document that stands in a page into at most `atMost` pages as it breaks: by its height first, then by less of it
 * while what is kept together leaves it more pages.
 */
export async function fitPages(
  client: CDPSession,
  { width, height, count, atMost: most }: PageBox & { readonly atMost: number },
): Promise<Fitted> {
  const page = { width, height: Math.floor(height), atMost: true, keep: false };
  for (let [room, known] = [count ?? most, 0]; ; ) {
    const { gone, ...measured } = await inPage(client, fitInPage, { ...page, count: room, gone: known });
    if (!measured.fits || room < LEAST * most) return { ...measured, fits: false };
    const breaks = await inPage(client, breakInPages, { width, height: pageHeight(height) });
    if (breaks.count <= most) return { ...measured, stories: new Map(breaks.stories) };
    room = Math.min(room - STEP, (room * most) / (breaks.count - 1 + breaks.fill));
    known = gone;
  }
}
