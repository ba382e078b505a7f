import type { Printer } from '../pdf/printer.js';
import type { Theme } from '../render/theme/theme.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import type { Spec } from '../types/spec.js';
import { version } from '../version.js';
import type { Attempt } from './plan.js';
import type { FindStories } from './story-pages.js';

/** Makes the page's HTML of a document as it stands so far. */
export type Render = (brief: Brief, size?: number, evidence?: string) => Promise<string>;

export async function rendererOf(theme: Theme, page: PageBox): Promise<Render> {
  const { renderBrief } = await import('../render/render.js');
  return (brief, size, evidence) =>
    renderBrief(brief, theme, { page, size, colophon: { version, ...(evidence === undefined ? {} : { evidence }) } });
}

/**
 * Below this the page asks for what lies beyond the blocks' budgets, then for another place of the context. A hundredth more
 * than a page should have at least: with its sources numbered anew it may turn out a line shorter.
 */
const FULL = 0.91;

const FURTHER: readonly Attempt[] = [{ beyond: true }, { beyond: true, contextMoved: true }];

/** What stands, and the box that the final page is measured in: a digest's pages were counted in print. */
export async function fitDocument(
  printer: Printer,
  { kind }: Pick<Spec, 'kind'>,
  compose: (attempt: Attempt) => Brief,
  render: Render,
  box: PageBox,
  find: FindStories,
): Promise<{ readonly standing: Standing; readonly page: PageBox; readonly pages?: Attempt['pages'] }> {
  if (kind === 'brief') return { standing: await fitPage(printer, compose, render, box), page: box };
  const { count: _, ...page } = box;
  const { fitDigest } = await import('./fit-digest.js');
  return { ...(await fitDigest(printer, compose, render, box, find)), page };
}

export async function fitPage(
  printer: Printer,
  compose: (attempt: Attempt) => Brief,
  render: Render,
  page: PageBox,
): Promise<Standing> {
  const measured = async (attempt: Attempt) => {
    const brief = compose(attempt);
    const fit: Standing = await printer.measure(await render(brief), page);
    return { brief, fit: attempt.contextMoved === true ? { ...fit, contextMoved: true } : fit };
  };
  const first = await measured({});
  const { doesNotFit } = await import('../brief/does-not-fit.js');
  if (!first.fit.fits) throw doesNotFit(first.brief, first.fit, page);
  let best = first.fit;
  for (const attempt of FURTHER) {
    if (page.count === undefined || best.fill >= FULL) break;
    const { fit } = await measured(attempt);
    if (fit.fits && fit.standing.length > best.standing.length) best = fit;
  }
  return best;
}

/** How often a page that the fit found to hold may turn out over when its sources are numbered anew. */
const TRIES = 4;

/** The final page is measured again: where new numbers moved a line too many, what ranks lowest goes. */
export async function settle<T extends { readonly brief: Brief; readonly html: string }>(
  printer: Printer,
  fitted: Standing,
  page: PageBox,
  make: (standing: Standing) => Promise<T>,
): Promise<T & { readonly fit: Standing }> {
  const { doesNotFit } = await import('../brief/does-not-fit.js');
  let standing = fitted;
  for (let tries = 1; ; tries += 1) {
    const made = await make(standing);
    const final = await printer.measure(made.html, page, { keep: true });
    if (final.fits) return { ...made, fit: { ...standing, fill: final.fill } };
    const again = await printer.measure(made.html, page);
    if (!again.fits || tries === TRIES) throw doesNotFit(made.brief, final, page);
    standing = standing.contextMoved === true ? { ...again, contextMoved: true } : again;
  }
}
