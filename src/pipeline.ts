import { basename } from 'node:path';
import { ChanceryError, type Problem } from './errors.js';
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
  step('reading the spec');
  const { loadSpec } = await import('./spec/load.js');
  const loaded = await loadSpec(specPath, options.root === undefined ? {} : { root: options.root });
  const spec: Spec = options.theme === undefined ? loaded : { ...loaded, theme: options.theme };
  step('reading the sources');
  const { sources, articles, missing } = await readAll(spec, options);
  step('analysing');
  const analyses = await analyseAll(articles, spec);
  const { findStories } = await import('./stories/find-stories.js');
  const stories: readonly Story[] = await findStories(articles, analyses);
  step('choosing');
  const date = documentDate(spec, articles, options);
  const { select } = await import('./selection/select.js');
  const { uncovered } = await import('./render/coverage.js');
  const missingGlyphs = (text: string) => uncovered(new Set(text));
  const after = informationDate(articles) ?? date;
  const selection = select(spec, articles, analyses, stories, { after, missingGlyphs });
  step('fitting the page');
  const { composeBrief } = await import('./brief/compose.js');
  const { pageBox } = await import('./pdf/page-box.js');
  const page = pageBox(spec.page);
  const compose = (more: { beyond?: boolean; standing?: Standing }) =>
    composeBrief(spec, selection, articles, { date, missing: missing.map(({ label }) => label), ...more });
  const render = await rendererOf(spec, page);
  const fit = await fitPage(await printer, compose, render, page);
  const brief = compose({ standing: fit });
  step('proving');
  const evidence = await prove(brief, spec, articles, sources, options);
  const { evidenceHash } = await import('./brief/evidence.js');
  const html = await render(brief, fit.size, evidenceHash(evidence).slice(0, 16));
  const final = await (await printer).measure(html, page, { keep: true });
  if (!final.fits) throw doesNotFit(brief, final, page);
  const warnings = [...(await specNotes(spec)), ...articles.flatMap(articleWarnings), ...selection.warnings];
  if (spec.page.count === 1 && final.fill < 0.5) warnings.push(shortPage(final.fill));
  const result = { spec, articles, selection, brief, fit: { ...fit, fill: final.fill }, html, evidence, warnings };
  if (options.dryRun === true) return { ...result, pdf: new Uint8Array() };
  step('printing');
  return { ...result, pdf: await printBrief(await printer, result, page) };
}

/** Reads every source; an article of `known` stands for bytes that are the same as when it was read. */
async function readAll(spec: Spec, options: BuildOptions, known: readonly Article[] = []) {
  const { readSources } = await import('./sources/read-sources.js');
  const { readArticle } = await import('./articles/read-article.js');
  const { sources, missing } = await readSources(spec, {
    ...(options.root === undefined ? {} : { root: options.root }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const read = async (source: Source) =>
    known.find(({ id, sha256 }) => id === source.id && sha256 === source.sha256) ?? readArticle(source);
  const settled = await Promise.allSettled(sources.map(read));
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

async function analyseAll(articles: readonly Article[], spec: Spec): Promise<ReadonlyMap<string, Analysis>> {
  const { analyzeArticle } = await import('./analysis/analyze.js');
  const analyses = new Map<string, Analysis>();
  for (const article of articles) analyses.set(article.id, await analyzeArticle(article, { focus: [...spec.focus] }));
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

/** Below this the page asks for what lies beyond the blocks' budgets. */
const FULL = 0.9;

async function fitPage(
  printer: Printer,
  compose: (more: { beyond?: boolean; standing?: Standing }) => Brief,
  render: Render,
  page: PageBox,
): Promise<Standing> {
  const measured = async (beyond: boolean) => {
    const brief = compose({ beyond });
    return { brief, fit: await printer.measure(await render(brief), page) };
  };
  const first = await measured(false);
  if (!first.fit.fits) throw doesNotFit(first.brief, first.fit, page);
  if (page.count === undefined || first.fit.fill >= FULL) return first.fit;
  const wider = await measured(true);
  return wider.fit.fits && wider.fit.standing.length > first.fit.standing.length ? wider.fit : first.fit;
}

async function prove(
  brief: Brief,
  spec: Spec,
  articles: readonly Article[],
  sources: readonly Source[],
  options: BuildOptions,
): Promise<Evidence> {
  const { evidenceOf } = await import('./brief/evidence.js');
  const { loadTheme } = await import('./render/theme.js');
  const origins = new Map(sources.map(({ id, origin }) => [id, origin] as const));
  const theme = await loadTheme(spec.kind, spec.theme);
  const evidence = evidenceOf(brief, { version, spec, specName: basename(spec.path), theme, articles, origins });
  const { articles: again } = await readAll(spec, options, articles);
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
  const pdf = await printer.print(result.html, {
    ...page,
    title: brief.title,
    ...(spec.from === undefined ? {} : { author: spec.from }),
    ...(spec.reference === undefined ? {} : { subject: spec.reference }),
    keywords: spec.focus,
    language: brief.language,
    ...(brief.date === undefined ? {} : { date: brief.date }),
    attachments: [
      {
        name: `${stem(spec.path)}.evidence.json`,
        mediaType: 'application/json',
        bytes: Buffer.from(`${JSON.stringify(evidence, null, 2)}\n`),
        description: 'Where every printed word stands in its source',
      },
    ],
  });
  const { readPdf } = await import('./pdf/reader.js');
  const { checkPrint } = await import('./pdf/check-print.js');
  const printed = readPdf(pdf);
  checkPrint(printed, brief);
  const { checkPages } = await import('./verify/check-pages.js');
  const { evidenceHash } = await import('./brief/evidence.js');
  await refuse(checkPages(printed.text, evidence, evidenceHash(evidence)), evidence);
  return pdf;
}

/** The file name of a spec without its ending. */
export function stem(path: string): string {
  return basename(path).replace(/\.ya?ml$/i, '');
}

function documentDate(spec: Spec, articles: readonly Article[], options: BuildOptions): string | undefined {
  const epoch = (options.env ?? process.env)['SOURCE_DATE_EPOCH'];
  const fromEpoch =
    epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
  return (options.date ?? spec.date ?? fromEpoch ?? informationDate(articles))?.slice(0, 10);
}

/** The day of the newest source: what the document's information is of. */
function informationDate(articles: readonly Article[]): string | undefined {
  return articles
    .flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)]))
    .sort()
    .at(-1);
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

/** `2 pages: over by about 38 words. Over budget: …`, naming the blocks that hold most of what can't go. */
function doesNotFit(brief: Brief, fit: Standing, page: PageBox): ChanceryError {
  const standing = new Set(fit.standing);
  const sections = brief.sections.map(({ name, items }) => {
    const words = items.filter(({ id }) => standing.has(id)).reduce((sum, item) => sum + item.words, 0);
    return { name, words, budget: BUDGET[name] ?? 0 };
  });
  const total = sections.reduce((sum, { words }) => sum + words, 0);
  const over = Math.max(1, Math.round((total * fit.over) / (page.height + fit.over)));
  const named = sections
    .filter(({ words, budget }) => words > budget)
    .map(({ name, words, budget }) => `${name} ${words}/${budget}`);
  const budget = named.length === 0 ? '' : ` Over budget: ${named.join(', ')}`;
  const pages = Math.ceil((page.height * (page.count ?? 1) + fit.over) / page.height);
  return new ChanceryError('fit', {
    message: `${pages} pages: over by about ${over} words.${budget}`,
    fix: 'unpin an item, or shorten your own text',
  });
}

/** Words of a block in the one-page form. */
const BUDGET: Readonly<Record<string, number>> = {
  bottom_line: 40,
  key_facts: 100,
  quotes: 60,
  context: 70,
  assessment: 60,
  watch: 48,
};
