import type { Memory } from '../cache/memory.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBreaks } from '../types/page.js';
import type { Spec } from '../types/spec.js';
import { pagesInLayout, pagesInPrint } from './find-pages.js';
import { settle } from './fit.js';
import { fitDigest, type LaidOut, type Layout, OVERLOOKED, same } from './fit-digest.js';
import type { Attempt } from './plan.js';

/** What a document is finished from, once it is known what would stand. */
export interface Unfinished<T> extends Omit<Layout, 'find'> {
  readonly spec: Spec;
  readonly fitted: Standing;
  /** The document with its proof and its contents, which name `pages`. */
  make(standing: Standing, pages: Attempt['pages']): Promise<T>;
}

type Finished<T> = T & { readonly fit: Standing };

/** A document that is to be printed, its contents as the browser prints it. */
export async function finishForPrint<T extends { readonly brief: Brief; readonly html: string }>(
  unfinished: Unfinished<T>,
): Promise<Finished<T>> {
  const { printer, fitted, spec } = unfinished;
  return settled(
    unfinished,
    spec.kind === 'brief'
      ? { standing: fitted }
      : await fitDigest({ ...unfinished, find: pagesInPrint(printer) }, fitted),
  );
}

/**
 * A document that is only looked at, with its breaks. Looked at again, it begins with the contents that it had: a change
 * seldom moves a story to another page.
 */
export async function finishForScreen<T extends { readonly brief: Brief; readonly html: string }>(
  unfinished: Unfinished<T>,
  { contents }: Memory,
): Promise<Finished<T> & { readonly breaks: PageBreaks }> {
  const { printer, fitted, page, spec } = unfinished;
  const broken = async (laid: LaidOut) => {
    const made = await settled(unfinished, laid);
    return { ...made, breaks: await printer.breaks(made.html, boxOf(unfinished)) };
  };
  if (spec.kind === 'brief') return broken({ standing: fitted });
  const known = contents.get(spec.path);
  if (known !== undefined) {
    const again = await broken({ standing: fitted, pages: known });
    const { count, stories } = again.breaks;
    // nearer to the least number of pages, whether there are contents at all is to be found out anew
    const fits = count > OVERLOOKED + 1 && count <= (page.count ?? Number.POSITIVE_INFINITY);
    if (fits && same(known, new Map(stories))) return again;
  }
  const laid = await fitDigest({ ...unfinished, find: pagesInLayout(printer, boxOf(unfinished)) }, fitted);
  if (laid.pages === undefined) contents.delete(spec.path);
  else contents.set(spec.path, laid.pages);
  return broken(laid);
}

function settled<T extends { readonly brief: Brief; readonly html: string }>(
  unfinished: Unfinished<T>,
  { standing, pages }: LaidOut,
): Promise<Finished<T>> {
  return settle(unfinished.printer, standing, boxOf(unfinished), (now) => unfinished.make(now, pages));
}

/** The box that the final page is measured in: a digest's pages are counted where they break. */
function boxOf({ spec, page }: Pick<Unfinished<unknown>, 'spec' | 'page'>): Layout['page'] {
  if (spec.kind === 'brief') return page;
  const { count: _, ...free } = page;
  return free;
}
