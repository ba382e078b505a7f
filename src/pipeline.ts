import { type Memory, openMemory } from './cache/memory.js';
import type { Printer } from './pdf/printer.js';
import { fitDocument, rendererOf, settle } from './pipeline/fit.js';
import { onScreen } from './pipeline/on-screen.js';
import type { Attempt } from './pipeline/plan.js';
import { prepare } from './pipeline/prepare.js';
import { citedIn, holdPages, printBrief, prove } from './pipeline/proof.js';
import { type FindStories, storiesInLayout, storiesInPrint } from './pipeline/story-pages.js';
import { turn } from './pipeline/turn.js';
import { plainPdf, warningsOf } from './pipeline/warnings.js';
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

async function buildWith(started: Promise<Printer>, specPath: string, options: BuildOptions): Promise<BuildResult> {
  const step = async (name: string) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(name);
    await turn();
  };
  const memory = options.memory ?? openMemory();
  const prepared = await prepare(specPath, options, { printer: started, memory, step });
  const { spec, theme, articles, analyses, sources, missing, plan, readAgain } = prepared;
  await step('fitting the page');
  const { pageBox } = await import('./pdf/page-box.js');
  const { withApproval } = await import('./brief/approval.js');
  const { evidenceHash } = await import('./brief/evidence.js');
  const box = pageBox(spec.page, theme.margins);
  const render = await rendererOf(theme, box);
  const make = async (standing: Standing, pages: Attempt['pages'], whole = false) => {
    const composed = withApproval(
      plan.compose({ ...(whole ? {} : { standing }), ...(pages === undefined ? {} : { pages }) }),
      spec,
    );
    const proof = await prove({ brief: composed, spec, theme, articles, sources }, readAgain);
    const hash = evidenceHash(proof).slice(0, 16);
    return { brief: composed, evidence: proof, html: await render(composed, standing.size, hash) };
  };
  const printer = await started;
  const fitted = async (find: FindStories) => {
    // what a cache gave is read anew for the proof while the browser is at work
    const measuring: Printer = {
      ...printer,
      measure(...given) {
        const measured = printer.measure(...given);
        void readAgain(plan.told);
        return measured;
      },
    };
    const reading: FindStories = (html, brief) => {
      void readAgain(citedIn(brief));
      return find(html, brief);
    };
    const { standing, page, pages } = await fitDocument(measuring, spec, plan.compose, render, box, reading);
    await step('proving');
    const settled = await settle(printer, standing, page, (stands) => make(stands, pages));
    return { ...settled, pages };
  };
  const laidOut = () => fitted(storiesInLayout(printer, box));
  const finish = async ({
    pages: _,
    ...made
  }: Awaited<ReturnType<typeof laidOut>>): Promise<Omit<BuildResult, 'pdf'>> => {
    const { brief, fit } = made;
    const { selection } = plan;
    const warnings = await warningsOf({ spec, missing, articles, chosen: selection.warnings, brief, fit });
    return { ...made, spec, articles, analyses, selection, themeFiles: theme.files, warnings };
  };
  if (options.dryRun === true) {
    const looked = { printer, box, make, fitted: laidOut, compose: plan.compose, of: [spec.path, theme.sha256] };
    return { ...(await finish(await onScreen(looked, memory))), pdf: new Uint8Array() };
  }
  const print = async (result: Omit<BuildResult, 'pdf'>) => {
    await step('printing');
    return { result, ...(await printBrief(printer, result, box, options.week)) };
  };
  const { isAsLaidOut } = await import('./pdf/check-print.js');
  const first = await print(await finish(await laidOut()));
  const { result, pdf, printed, unmet } = isAsLaidOut(first.printed, first.result.brief)
    ? first
    : await print(await finish(await fitted(storiesInPrint(printer, box))));
  await holdPages(printed, result);
  return unmet === undefined
    ? { ...result, pdf }
    : { ...result, pdf, plain: true, warnings: [...result.warnings, plainPdf(unmet)] };
}
