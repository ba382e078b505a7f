import type { Browser, CDPSession } from 'puppeteer';
import { ChanceryError } from '../errors.js';
import type { Fitted } from '../types/brief.js';
import type { PageBox, PageBreaks, PrintJob } from '../types/page.js';
import { breakInPages, pageHeight } from './break-in-pages.js';
import { findBrowser } from './browser.js';
import { finishPdf } from './finish.js';
import { fitInPage } from './fit-in-page.js';
import { fitPages } from './fit-pages.js';
import { thisHost } from './host.js';
import { launch } from './launch.js';
import { pagesOf } from './pages.js';
import { inPage, type KeptPage, show } from './show.js';

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

/** A warm browser whose few pages documents use in turn. */
export interface Printer {
  readonly browser: {
    readonly path: string;
    readonly origin: 'named' | 'bundled' | 'system';
    readonly product: string;
  };
  /** Fits the document's ranked items into its page and says what stands and how full the page is. */
  measure(html: string, page: PageBox, options?: MeasureOptions): Promise<Fitted>;
  /** Where the document as it stands breaks into pages, by its layout alone: what a print would show, far sooner. */
  breaks(html: string, page: PageBox): Promise<PageBreaks>;
  /** The finished PDF. */
  print(html: string, job: PrintJob): Promise<Uint8Array>;
  /** The pages as the browser prints them, only to be read. */
  draft(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Pages in use at once: documents that wait for each other's layout leave a core idle. */
const MOST_PAGES = 2;

/** Starts a browser. @throws ChanceryError of kind `browser` when there is none, or it does not start. */
export async function openPrinter(options: PrinterOptions = {}): Promise<Printer> {
  const host = thisHost(options.env);
  const [found] = await Promise.all([findBrowser(host, options.executablePath), import('puppeteer')]);
  const browser = await launch(found, host);
  const abort = () => void browser.process()?.kill('SIGKILL');
  options.signal?.addEventListener('abort', abort, { once: true });
  try {
    const [first, product] = await Promise.all([openPage(await firstPage(browser)), browser.version()]);
    const pages = pagesOf(first, async () => openPage(await newPage(browser)), MOST_PAGES);
    return {
      browser: { path: found.path, origin: found.origin, product },
      measure: (html, box, { keep = false } = {}) => pages.use(html, (page) => measure(page, html, box, keep)),
      breaks: (html, box) => pages.use(html, (page) => breaks(page, html, box)),
      draft: (html) => pages.use(html, (page) => print(page, html)),
      print: async (html, job) => finishPdf(await pages.use(html, (page) => print(page, html)), job, html),
      async close() {
        options.signal?.removeEventListener('abort', abort);
        // nothing of it is kept, so it need not tidy up: a polite goodbye takes a tenth of a cold build
        abort();
        await browser.close().catch(() => undefined);
      },
    };
  } catch (error) {
    await browser.close().catch(abort);
    throw error;
  }
}

/** The page that the browser starts with; Puppeteer's own notion of a page would ask it twenty things that nobody needs. */
async function firstPage(browser: Browser): Promise<CDPSession> {
  const target = browser.targets().find((each) => each.type() === 'page');
  return target === undefined ? newPage(browser) : target.createCDPSession();
}

async function newPage(browser: Browser): Promise<CDPSession> {
  return (await browser.newPage()).createCDPSession();
}

async function openPage(client: CDPSession): Promise<KeptPage> {
  client.on('Fetch.requestPaused', ({ requestId }) => {
    void client.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
  });
  await Promise.all([
    client.send('Emulation.setScriptExecutionDisabled', { value: true }),
    client.send('Emulation.setEmulatedMedia', { media: 'print' }),
    client.send('Emulation.setDeviceMetricsOverride', WINDOW),
    client.send('Fetch.enable', { patterns: REFUSED.map((urlPattern) => ({ urlPattern })) }),
  ]);
  return { client, shown: undefined, fonts: undefined };
}

/** The same for every browser and screen, and next to nothing of it shown: what is painted there nobody sees. */
const WINDOW = { width: 800, height: 1, deviceScaleFactor: 1, mobile: false };

/** Every address that is no data inside the document. Those are not asked about one by one: each question costs time. */
const REFUSED = ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*', 'blob:*', 'chrome*'];

async function measure(kept: KeptPage, html: string, box: PageBox, keep: boolean): Promise<Fitted> {
  await show(kept, html);
  const { width, height, count = null, atMost } = box;
  const measured: Fitted =
    atMost === undefined
      ? await inPage(kept.client, fitInPage, { width, height: Math.floor(height), count, atMost: false, keep })
      : await fitPages(kept.client, { ...box, atMost });
  kept.shown = keep ? html : undefined;
  return measured;
}

async function breaks(kept: KeptPage, html: string, { width, height }: PageBox): Promise<PageBreaks> {
  await show(kept, html);
  const found = await inPage(kept.client, breakInPages, { width, height: pageHeight(height) });
  kept.shown = html;
  return found;
}

async function print(kept: KeptPage, html: string): Promise<Uint8Array> {
  await show(kept, html);
  kept.shown = html;
  const { data } = await kept.client.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  const raw = Buffer.from(data, 'base64');
  if (!raw.includes('/FontFile')) {
    throw new ChanceryError('browser', {
      message: 'the browser printed a page without fonts, so its text is missing',
      fix: 'install a system font (apt install fonts-dejavu-core), or use the bundled browser',
    });
  }
  return raw;
}
