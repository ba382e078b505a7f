import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../src/pdf/browser.js';
import { thisHost } from '../../src/pdf/host.js';

/** A headless browser as an officer's own would be. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser(thisHost());
  const sandbox = thisHost().isRoot ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: path,
    env: env as Record<string, string>,
    headless: 'shell',
    pipe: true,
    args: ['--disable-gpu', '--disable-dev-shm-usage', ...sandbox],
  });
}

/** The review page at a laptop's size, drawn; whatever goes wrong in it, or leaves the machine, is added to `failures`. */
export async function openReview(browser: Browser, address: string, failures: string[]): Promise<Page> {
  const opened = await browser.newPage();
  await opened.setViewport({ width: 1366, height: 768 });
  opened.on('pageerror', (error) => failures.push(`${error}`));
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('409')) failures.push(message.text());
  });
  opened.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1') && !request.url().startsWith('data:'))
      failures.push(request.url());
  });
  await opened.goto(address);
  await opened.waitForSelector('body[data-version]');
  return opened;
}

/** Does something that changes the page, and waits until it is shown. */
export async function changing(page: Page, act: () => Promise<unknown> | unknown): Promise<void> {
  const before = await page.$eval('body', (body) => Number(body.dataset['version']));
  await act();
  await page.waitForFunction((seen) => Number(document.body.dataset['version']) > seen, {}, before);
}

/** Reads something of the document in its frame. */
export function inPaper<T>(page: Page, read: (document: Document) => T): Promise<T> {
  return page.evaluate((source) => {
    const frame = document.querySelector('iframe')!.contentDocument!;
    return new Function('document', `return (${source})(document)`)(frame) as unknown;
  }, read.toString()) as Promise<T>;
}

/** What axe finds against the review page as it is now: each rule with the elements that break it. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await checker.run({ iframes: false });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}
