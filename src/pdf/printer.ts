import type { Browser, Page } from 'puppeteer';
import { ChanceryError } from '../errors.js';
import type { Standing } from '../types/brief.js';
import type { PageBox, PrintJob } from '../types/page.js';
import { findBrowser } from './browser.js';
import { finishPdf } from './finish.js';
import { fitInPage, type Measured } from './fit-in-page.js';
import { thisHost } from './host.js';
import { launch } from './launch.js';

export interface PrinterOptions {
  /** The browser to start; `PUPPETEER_EXECUTABLE_PATH` otherwise, then the bundled one. */
  readonly executablePath?: string;
  readonly signal?: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
}

export interface MeasureOptions {
  /** Measure the document as it stands: hide nothing, show everything, leave the type alone. */
  readonly keep?: boolean;
}

/** A warm browser with one page, which documents use in turn. */
export interface Printer {
  readonly browser: {
    readonly path: string;
    readonly origin: 'named' | 'bundled' | 'system';
    readonly product: string;
  };
  /** Fits the document's ranked items into its page and says what stands and how full the page is. */
  measure(html: string, page: PageBox, options?: MeasureOptions): Promise<Standing>;
  /** The finished PDF. */
  print(html: string, job: PrintJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts a browser. @throws ChanceryError of kind `browser` when there is none, or it does not start. */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const host = thisHost(options.env);
  const [found] = await Promise.all([findBrowser(host, options.executablePath), import('puppeteer')]);
  const browser = await launch(found, host);
  const abort = () => void browser.process()?.kill('SIGKILL');
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const page = await openPage(browser);
    const inTurn = queue();
    return {
      browser: { path: found.path, origin: found.origin, product: await browser.version() },
      measure: (html, box, { keep = false } = {}) => inTurn(() => measure(page, html, box, keep)),
      print: (html, job) => inTurn(() => print(page, html, job)),
      async close() {
        options.signal?.removeEventListener('abort', abort);
        await browser.close().catch(abort);
      },
    };
  } catch (error) {
    await browser.close().catch(abort);
    throw error;
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const allowed = request.url().startsWith('data:') || request.url() === 'about:blank';
    void (allowed ? request.continue() : request.abort('blockedbyclient')).catch(() => undefined);
  });
  await page.emulateMediaType('print');
  return page;
}

async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load', timeout: 30_000 });
}

async function measure(page: Page, html: string, box: PageBox, keep: boolean): Promise<Standing> {
  await show(page, html);
  const measured: Measured = await page.evaluate(fitInPage, {
    width: box.width,
    height: Math.floor(box.height),
    count: box.count ?? null,
    keep,
  });
  return measured;
}

async function print(page: Page, html: string, job: PrintJob): Promise<Uint8Array> {
  await show(page, html);
  const raw = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 60_000,
  });
  if (!Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).includes('/FontFile')) {
    throw new ChanceryError('browser', {
      message: 'the browser printed a page without fonts, so its text is missing',
      fix: 'install a system font (apt install fonts-dejavu-core), or use the bundled browser',
    });
  }
  return finishPdf(raw, job, html);
}

/** Runs tasks one after the other: they share one page. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
