import { articlesOf, cachesOf } from './cache/caches.js';
import { openFresh } from './cache/fresh.js';
import { type Memory, openMemory } from './cache/memory.js';
import type { Printer } from './pdf/printer.js';
import { analyseAll } from './pipeline/analyse-all.js';
import { fitDocument, rendererOf, settle } from './pipeline/fit.js';
import { onScreen } from './pipeline/on-screen.js';
import type { Attempt } from './pipeline/plan.js';
import { citedIn, openProof, printBrief, prove } from './pipeline/proof.js';
import { readAll } from './pipeline/read-all.js';
import { storiesInLayout, storiesInPrint } from './pipeline/story-pages.js';
import { taken } from './pipeline/taken.js';
import { themeOf } from './pipeline/theme.js';
import { moment, turn } from './pipeline/turn.js';
import { plainPdf, warningsOf } from './pipeline/warnings.js';
import { withOptions } from './pipeline/with-options.js';
import type { Standing } from './types/brief.js';
import type { Built } from './types/built.js';
import type { PageBox } from './types/page.js';

export interface BuildOptions {
  /** A warm browser to print with; without one a browser is started and closed. */
  readonly printer?: Printer | Promise<Printer>;
  /** The browser to start; `PUPPETEER_EXECUTABLE_PATH` otherwise, then the bundled one. */
  readonly executablePath?: string | undefined;
  /** The folder that source paths must stay in; the spec's own by default. */
  readonly root?: string | undefined;
  /** ISO date of the document; wins over the spec's. */
  readonly date?: string | undefined;
  /** Another theme than the spec's: its name, or its folder, relative to the working directory. */
  readonly theme?: string | undefined;
  /** The spec's bytes, where they shall be others than those that lie at its path: a decision tried before it is written. */
  readonly specBytes?: Uint8Array | undefined;
  /** ISO week of a digest, such as 2022-W39; wins over the spec's period. */
  readonly week?: string | undefined;
  /** The folder where earlier digests of the spec lie: a digest marks what it goes on with from the last one. */
  readonly outDir?: string | undefined;
  /** What earlier builds of the same run have read; each build has its own otherwise. */
  readonly memory?: Memory | undefined;
  /** Stop after the fit: nothing is printed. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly env?: NodeJS.ProcessEnv;
  readonly onProgress?: ((step: string) => void) | undefined;
}

export interface BuildResult extends Built {
  /** Empty on a dry run. */
  readonly pdf: Uint8Array;
  /** The files of a theme of one's own, and the pictures that its options name; absolute. */
  readonly themeFiles: readonly string[];
  /** The PDF claims neither PDF/UA-1 nor PDF/A-3a. */
  readonly plain?: boolean;
}

/** Milliseconds. A browser that has started while the sources were read opens its page in ten, and warms up meanwhile. */
const OPENING = 30;

/**
 * One spec to one proven document; nothing is written to disk.
 * @throws ChanceryError whose kind says what failed: spec, source, fit, evidence or browser.
 */
export async function build(specPath: string, options: BuildOptions = {}): Promise<BuildResult> {
  const own = options.printer === undefined;
  const printer = Promise.resolve(options.printer ?? startPrinter(options));
  printer.catch(() => undefined);
  try {
    return await buildWith(printer, specPath, options);
  } finally {
    if (own) await printer.then((started) => started.close()).catch(() => undefined);
  }
}

/** Starts the browser; the other stages load while it does. */
export async function startPrinter(options: Pick<BuildOptions, 'executablePath' | 'signal' | 'env'>): Promise<Printer> {
  const { openPrinter } = await import('./pdf/printer.js');
  const blank = blankPage(); // read while the browser starts
  const printer = await openPrinter({
    ...(options.executablePath === undefined ? {} : { executablePath: options.executablePath }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  // has it decode the faces that nearly every page needs, while the sources are being read
  void blank.then(({ html, page }) => printer.measure(html, page)).catch(() => undefined);
  return printer;
}

async function blankPage(): Promise<{ readonly html: string; readonly page: PageBox }> {
  const { blankDocument } = await import('./render/blank.js');
  const { pageBox } = await import('./pdf/page-box.js');
  return { html: await blankDocument(), page: pageBox({ size: 'A4' }) };
}

async function buildWith(printer: Promise<Printer>, specPath: string, options: BuildOptions): Promise<BuildResult> {
  const step = async (name: string) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(name);
    await turn();
  };
  const memory = options.memory ?? openMemory();
  await step('reading the spec');
  const { loadSpec, parseSpec } = await import('./spec/load.js');
  const where = options.root === undefined ? {} : { root: options.root };
  const loaded =
    options.specBytes === undefined ? await loadSpec(specPath, where) : parseSpec(options.specBytes, specPath, where);
  const spec = await withOptions(loaded, options);
  const theme = await themeOf(spec, options.root);
  await step('reading the sources');
  const cache = options.dryRun === true ? undefined : await cachesOf(spec);
  const fresh = openFresh();
  const { sources, articles: read, missing } = await readAll(spec, options, articlesOf(memory, cache, fresh));
  const articles = await taken(read, spec);
  await moment(printer, OPENING);
  const analyses = await analyseAll(articles, spec, cache, memory, step);
  const { findStories, groupStories } = await import('./stories/find-stories.js');
  await step('finding the stories');
  const { language } = spec;
  const stories = await memory.stories(articles, language, async () => {
    const group = async () => groupStories(articles, analyses, language);
    const grouped = await (cache?.stories.grouped(articles, analyses, language, group) ?? group());
    return findStories(articles, analyses, { grouped });
  });
  await step('choosing');
  const { documentDate, givenDate, informationDate } = await import('./brief/document-date.js');
  const epoch = (options.env ?? process.env)['SOURCE_DATE_EPOCH'];
  const given = { asked: options.date, spec: spec.date, epoch };
  const date = documentDate(articles, given);
  const { planDocument } = await import('./pipeline/plan.js');
  const plan = await planDocument(
    {
      ...{ spec, articles, analyses, stories, date },
      givenDate: givenDate(given),
      after: informationDate(articles) ?? date,
      missing: missing.map(({ label }) => label),
      outDir: options.outDir,
      week: options.week,
    },
    memory,
  );
  await step('fitting the page');
  const { pageBox } = await import('./pdf/page-box.js');
  const box = pageBox(spec.page, theme.margins);
  const render = await rendererOf(theme, box);
  const readAgain = openProof(spec, options, cache === undefined ? memory.article : fresh.article);
  // what a cache gave is read anew for the proof, while the browser is at work
  if (cache !== undefined) void readAgain(citedIn(plan.compose({})));
  const { withApproval } = await import('./brief/approval.js');
  const find = options.dryRun === true ? storiesInLayout(await printer, box) : storiesInPrint(await printer, box);
  const make = async (standing: Standing, pages: Attempt['pages'], whole = false) => {
    const composed = withApproval(
      plan.compose({ ...(whole ? {} : { standing }), ...(pages === undefined ? {} : { pages }) }),
      spec,
    );
    const proof = await prove({ brief: composed, spec, theme, articles, sources }, readAgain);
    const { evidenceHash } = await import('./brief/evidence.js');
    const hash = evidenceHash(proof).slice(0, 16);
    return { brief: composed, evidence: proof, html: await render(composed, standing.size, hash) };
  };
  const fitted = async () => {
    const { standing, page, pages } = await fitDocument(await printer, spec, plan.compose, render, box, find);
    await step('proving');
    const settled = await settle(await printer, standing, page, (stands) => make(stands, pages));
    return { ...settled, pages };
  };
  const looked = {
    ...{ printer: await printer, box, make, fitted, compose: plan.compose },
    of: [spec.path, theme.sha256],
  };
  const { pages: _, ...finished } = options.dryRun === true ? await onScreen(looked, memory) : await fitted();
  const { brief, fit } = finished;
  const warnings = await warningsOf({ spec, missing, articles, chosen: plan.selection.warnings, brief, fit });
  const { selection } = plan;
  const themeFiles = theme.files;
  const result = { ...finished, spec, articles, analyses, selection, themeFiles, warnings };
  if (options.dryRun === true) return { ...result, pdf: new Uint8Array() };
  await step('printing');
  const { pdf, unmet } = await printBrief(await printer, result, box, options.week);
  return unmet === undefined
    ? { ...result, pdf }
    : { ...result, pdf, plain: true, warnings: [...warnings, plainPdf(unmet)] };
}
