import type { Memory } from '../cache/memory.js';
import type { Printer } from '../pdf/printer.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox, PageBreaks } from '../types/page.js';
import { settle } from './fit.js';
import { OVERLOOKED } from './fit-digest.js';
import type { Attempt } from './plan.js';

/** A digest as it was last laid out: everything in it stood, and these were the pages of its stories. */
export interface LastLayout {
  readonly standing: Standing;
  readonly pages: NonNullable<Attempt['pages']>;
}

export interface LookedAt<T> {
  readonly printer: Printer;
  readonly box: PageBox;
  /** What tells the document from others that are looked at: its spec, its theme. */
  readonly of: readonly string[];
  compose(attempt: Attempt): Brief;
  /** @param whole everything stands, whatever `standing` names. */
  make(standing: Standing, pages: Attempt['pages'], whole?: boolean): Promise<T>;
  /** The document fitted from the beginning. */
  fitted(): Promise<T & { readonly fit: Standing; readonly pages: Attempt['pages'] }>;
}

/**
 * A document that is only looked at, with its breaks. Looked at again, a digest begins with the pages that it had: a change
 * seldom moves a story to another one, and where it does, the layout shows it and the digest is fitted from the beginning.
 */
export async function onScreen<T extends { readonly brief: Brief; readonly html: string }>(
  { printer, box, of, compose, make, fitted }: LookedAt<T>,
  { layouts }: Memory,
): Promise<T & { readonly fit: Standing; readonly pages: Attempt['pages']; readonly breaks: PageBreaks }> {
  const key = of.join('\n');
  const last = layouts.get(key);
  const { count: most = Number.POSITIVE_INFINITY, ...free } = box;
  if (last !== undefined) {
    const { pages } = last;
    const made = await settle(printer, last.standing, free, (standing) => make(standing, pages, true));
    const breaks = await printer.breaks(made.html, box);
    // near the number of pages from which there are contents, whether there are any is found out anew
    const holds = breaks.count <= most && breaks.count > OVERLOOKED + 1;
    if (holds && JSON.stringify([...pages]) === JSON.stringify(breaks.stories)) return { ...made, pages, breaks };
  }
  const made = await fitted();
  const { fit, pages } = made;
  const said = (attempt: Attempt) => JSON.stringify(compose(attempt));
  if (pages !== undefined && said({ standing: fit, pages }) === said({ pages }))
    layouts.set(key, { standing: fit, pages });
  else layouts.delete(key);
  return { ...made, breaks: await printer.breaks(made.html, box) };
}
