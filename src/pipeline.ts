import { basename } from 'node:path';
import { ChanceryError, type Problem } from './errors.js';
import { type Memory, openMemory } from './memory.js';
import type { Printer } from './pdf/printer.js';
import type { Analysis } from './types/analysis.js';
import type { Article } from './types/article.js';
import type { Brief, Standing } from './types/brief.js';
import type { Evidence, VerifyFailure } from './types/evidence.js';
import type { PageBox } from './types/page.js';
import type { Selection } from './types/selection.js';
import type { Source } from './types/source.js';
import type { Spec } from './types/spec.js';
import type { Story } from './types/story.js';
import { version } from './version.js';

export interface BuildOptions {
  /** A warm browser to print with; without one a browser is started and closed. */
  readonly printer?: Printer | Promise<Printer>;
  /** The browser to start; `PUPPETEER_EXECUTABLE_PATH` otherwise, then the bundled one. */
  readonly executablePath?: string | undefined;
  /** The folder that source paths must stay in; the spec's own by default. */
  readonly root?: string | undefined;
  /** ISO date of the document; wins over the spec's. */
  readonly date?: string | undefined;
  readonly theme?: string | undefined;
  /** What earlier builds of the same run have read; each build has its own otherwise. */
  readonly memory?: Memory | undefined;
  /** Stop after the fit: nothing is printed. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly env?: NodeJS.ProcessEnv;
  readonly onProgress?: ((step: string) => void) | undefined;
}

export interface BuildResult {
  readonly spec: Spec;
  readonly articles: readonly Article[];
  readonly selection: Selection;
  readonly brief: Brief;
  readonly fit: Standing;
  readonly html: string;
  /** Empty on a dry run. */
  readonly pdf: Uint8Array;
  readonly evidence: Evidence;
  readonly warnings: readonly string[];
  /** The PDF claims neither PDF/UA-1 nor PDF/A-3a. */
  readonly plain?: boolean;
}

/** Of a browser that lays a PDF's objects out in another way than is known here. */
const PLAIN =
  'the browser’s PDF is of a kind that is not known here, so it is plain: it claims neither PDF/UA-1 nor PDF/A-3a';

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
  const printer = await openPrinter({
    ...(options.executablePath === undefined ? {} : { executablePath: options.executablePath }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  void warmUp(printer).catch(() => undefined);
  return printer;
}

/** Has the browser decode the faces that nearly every page needs, while the sources are being read. */
async function warmUp(printer: Printer): Promise<void> {
  const { blankDocument } = await import('./render/blank.js');
  const { pageBox } = await import('./pdf/page-box.js');
  await printer.measure(await blankDocument(), pageBox({ size: 'A4' }));
}

async function buildWith(printer: Promise<Printer>, specPath: string, options: BuildOptions): Promise<BuildResult> {
  const step = (name: string) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(name);
  };
  const memory = options.memory ?? openMemory();
  step('reading the spec');
  const { loadSpec } = await import('./spec/load.js');
  const loaded = await loadSpec(specPath, options.root === undefined ? {} : { root: options.root });
  const spec: Spec = options.theme === undefined ? loaded : { ...loaded, theme: options.theme };
  step('reading the sources');
  const { sources, articles, missing } = await readAll(spec, options, memory);
  step('analysing');
  const analyses = await analyseAll(articles, spec, memory);
  const { findStories } = await import('./stories/find-stories.js');
  const stories: readonly Story[] = await findStories(articles, analyses);
  step('choosing');
  const { documentDate, givenDate, informationDate } = await import('./brief/document-date.js');
  const epoch = (options.env ?? process.env)['SOURCE_DATE_EPOCH'];
  const given = { asked: options.date, spec: spec.date, epoch };
  const date = documentDate(articles, given);
  const { select } = await import('./selection/select.js');
  const { uncovered } = await import('./render/coverage.js');
  const { loadScripts } = await import('./render/script-faces.js');
  await loadScripts(new Set(articles.map(({ text }) => text).join('')));
  const missingGlyphs = (text: string) => uncovered(new Set(text));
  const after = informationDate(articles) ?? date;
  const selection = select(spec, articles, analyses, stories, { after, missingGlyphs });
  step('fitting the page');
  const { composeBrief } = await import('./brief/compose.js');
  const { pageBox } = await import('./pdf/page-box.js');
  const page = pageBox(spec.page);
  const compose = (more: Attempt | { readonly standing: Standing }) =>
    composeBrief(spec, selection, articles, {
      date,
      givenDate: givenDate(given),
      missing: missing.map(({ label }) => label),
      ...more,
    });
  const render = await rendererOf(spec, page);
  const fitted = await fitPage(await printer, compose, render, page);
  step('proving');
  const { brief, fit, evidence, html } = await settle(await printer, fitted, page, async (standing) => {
    const composed = compose({ standing });
    const proof = await prove(composed, spec, articles, sources, options, memory);
    const { evidenceHash } = await import('./brief/evidence.js');
    const hash = evidenceHash(proof).slice(0, 16);
    return { brief: composed, evidence: proof, html: await render(composed, standing.size, hash) };
  });
  const warnings = [
    ...(await specNotes(spec)),
    ...missing.map(({ label, problem }) => `${label} was not read: ${problem}`),
    ...articles.flatMap(articleWarnings),
    ...selection.warnings,
  ];
  if (spec.page.count === 1 && fit.fill < 0.5) warnings.push(shortPage(fit.fill));
  const result = { spec, articles, selection, brief, fit, html, evidence, warnings };
  if (options.dryRun === true) return { ...result, pdf: new Uint8Array() };
  step('printing');
  const pdf = await printBrief(await printer, result, page);
  const { claimsStandards } = await import('./pdf/xmp.js');
  return claimsStandards(pdf) ? { ...result, pdf } : { ...result, pdf, plain: true, warnings: [...warnings, PLAIN] };
}

/** Reads every source; bytes that are the same as when they were read give the article of then. */
async function readAll(spec: Spec, options: BuildOptions, memory: Memory) {
  const { readSources } = await import('./sources/read-sources.js');
  const { readArticle } = await import('./articles/read-article.js');
  const { sources, missing } = await readSources(spec, {
    ...(options.root === undefined ? {} : { root: options.root }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const settled = await Promise.allSettled(sources.map((source) => memory.article(source, readArticle)));
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const [index, outcome] of settled.entries()) {
    const source = sources[index]!;
    if (outcome.status === 'fulfilled') articles.push(outcome.value);
    else if (!(outcome.reason instanceof ChanceryError)) throw outcome.reason;
    else if (source.optional === true) missing.push({ label: labelOf(source), problem: outcome.reason.message });
    else problems.push(...outcome.reason.problems);
  }
  if (problems.length > 0) throw new ChanceryError('source', problems);
  return { sources, articles, missing };
}

function labelOf({ id, origin }: Source): string {
  return origin.kind === 'file' ? origin.path : (origin.url ?? id);
}

async function analyseAll(
  articles: readonly Article[],
  spec: Spec,
  memory: Memory,
): Promise<ReadonlyMap<string, Analysis>> {
  const { analyzeArticle } = await import('./analysis/analyze.js');
  const { titleFocus } = await import('./spec/title-focus.js');
  const focus = spec.focus.length > 0 ? spec.focus : titleFocus(spec);
  const analyses = new Map<string, Analysis>();
  for (const article of articles) {
    const analyse = () => analyzeArticle(article, { focus: [...focus] });
    analyses.set(article.id, await memory.analysis(article, focus, analyse));
  }
  return analyses;
}

type Render = (brief: Brief, size?: number, evidence?: string) => Promise<string>;

async function rendererOf(spec: Spec, page: PageBox): Promise<Render> {
  const { loadTheme } = await import('./render/theme.js');
  const { renderBrief } = await import('./render/render.js');
  const theme = await loadTheme(spec.kind, spec.theme);
  return (brief, size, evidence) =>
    renderBrief(brief, theme, { page, size, colophon: { version, ...(evidence === undefined ? {} : { evidence }) } });
}

/** Below this the page asks for what lies beyond the blocks' budgets, then for another place of the context. */
const FULL = 0.9;

interface Attempt {
  readonly beyond?: boolean;
  readonly contextMoved?: boolean;
}

const FURTHER: readonly Attempt[] = [{ beyond: true }, { beyond: true, contextMoved: true }];

async function fitPage(
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
  const { doesNotFit } = await import('./brief/does-not-fit.js');
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
async function settle<T extends { readonly brief: Brief; readonly html: string }>(
  printer: Printer,
  fitted: Standing,
  page: PageBox,
  make: (standing: Standing) => Promise<T>,
): Promise<T & { readonly fit: Standing }> {
  const { doesNotFit } = await import('./brief/does-not-fit.js');
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

async function prove(
  brief: Brief,
  spec: Spec,
  articles: readonly Article[],
  sources: readonly Source[],
  options: BuildOptions,
  memory: Memory,
): Promise<Evidence> {
  const { evidenceOf } = await import('./brief/evidence.js');
  const { loadTheme } = await import('./render/theme.js');
  const origins = new Map(sources.map(({ id, origin }) => [id, origin] as const));
  const theme = await loadTheme(spec.kind, spec.theme);
  const evidence = evidenceOf(brief, { version, spec, specName: basename(spec.path), theme, articles, origins });
  const { articles: again } = await readAll(spec, options, memory);
  const { verifyEvidence } = await import('./verify/verify-evidence.js');
  const verdict = verifyEvidence(evidence, again);
  await refuse(verdict.failures, evidence);
  return evidence;
}

/** Nothing that is not proven is written. */
async function refuse(failures: readonly VerifyFailure[], evidence: Evidence): Promise<void> {
  if (failures.length === 0) return;
  const { failureProblem } = await import('./verify/failure-problem.js');
  throw new ChanceryError(
    'evidence',
    failures.map((failure) => failureProblem(failure, evidence)),
  );
}

async function printBrief(printer: Printer, result: Omit<BuildResult, 'pdf'>, page: PageBox): Promise<Uint8Array> {
  const { brief, spec, evidence } = result;
  const { printJob } = await import('./pdf/print-job.js');
  const { evidenceFile, evidenceHash } = await import('./brief/evidence.js');
  const pdf = await printer.print(
    result.html,
    printJob(brief, spec, page, `${stem(spec.path)}.evidence.json`, evidenceFile(evidence)),
  );
  const { readPages } = await import('./pdf/reader.js');
  const { checkPrint } = await import('./pdf/check-print.js');
  const printed = readPages(pdf);
  checkPrint(printed, brief);
  const { checkPages } = await import('./verify/check-pages.js');
  await refuse(checkPages(printed.text, evidence, evidenceHash(evidence)), evidence);
  return pdf;
}

/** The file name of a spec without its ending. */
export function stem(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, '');
}

async function specNotes(spec: Spec): Promise<readonly string[]> {
  const { specWarnings } = await import('./spec/warnings.js');
  return specWarnings(spec);
}

function articleWarnings(article: Article): readonly string[] {
  return article.warnings.map((warning) => (warning.includes(article.id) ? warning : `${article.id}: ${warning}`));
}

function shortPage(fill: number): string {
  return `the page is ${Math.round(fill * 100)} % full: the sources have no more to say`;
}
