import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import { inPaper, launchBrowser, openReview } from './browse.js';
import { type Running, runPreview } from './desk.js';
import { weekOfSixty } from './week-of-sixty.js';

let browser: Browser;
let running: Running;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  running = await runPreview(weekOfSixty(), 'week.yaml');
  page = await openReview(browser, running.address, failures);
});
afterAll(async () => {
  await running.close();
  await browser.close();
});
afterEach(() => expect(failures.splice(0)).toEqual([]));

/** The words of each sheet as it stands on the screen, without white space: what begins within its frame. */
const sheets = () =>
  inPaper(page, (document) => {
    const frames = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getBoundingClientRect());
    const said = frames.map(() => '');
    const leaves = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.matches('[data-item], h1, h2, h3, .kicker, .entry, .source-list li') && !element.closest('[hidden]'),
    );
    for (const leaf of leaves) {
      const box = [...leaf.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      const on = frames.findIndex(({ top, bottom }) => box !== undefined && box.top >= top && box.bottom <= bottom);
      said[on] += `${leaf.textContent!.replace(/\s+/g, '')}\n`;
    }
    return said;
  });

async function exported(): Promise<readonly string[]> {
  await page.keyboard.press('x');
  await page.waitForFunction(() => document.querySelector('#said')!.textContent!.includes('Written'));
  return readPdf(readFileSync(join(running.folder, 'out/week.pdf'))).text.map((text) => text.replace(/\s+/g, ''));
}

describe('a digest of sixty articles', () => {
  it('stands in page frames that hold what the printed pages hold', async () => {
    const shown = await sheets();
    const printed = await exported();
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.length).toBe(printed.length);
    for (const [index, words] of shown.entries()) {
      const lines = words.split('\n').filter(Boolean);
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) expect(printed[index], `page ${index + 1}`).toContain(line);
    }
    expect(await page.$eval('body', (body) => body.dataset['breaks'])).toBe('printed');
  });

  it('says in each page’s margins what the print says there, and repeats a table’s head', async () => {
    const margins = await inPaper(page, (document) =>
      [...document.querySelectorAll('.sheet')].map((sheet) =>
        [...sheet.querySelectorAll('.edge')]
          .map((edge) => document.defaultView!.getComputedStyle(edge, '::before').content)
          .join(' '),
      ),
    );
    for (const words of margins) {
      expect(words.split('OFFICIAL')).toHaveLength(3);
      expect(words).toContain('The week');
      expect(words).toContain('counter(page)');
    }
    const counters = await inPaper(page, (document) =>
      [...document.querySelectorAll<HTMLElement>('.sheet')].map(({ style }) => style.counterReset),
    );
    expect(counters).toEqual(counters.map((_, index) => `page ${index + 1} pages ${counters.length}`));
    const heads = await inPaper(page, (document) => document.querySelectorAll('tr.again').length);
    expect(heads).toBeGreaterThan(0);
    expect(await page.$eval('#fill-text', (element) => element.textContent)).toMatch(
      /^\d pages, the last \d+ % full at 10 pt/,
    );
  });

  it('tells the page of an item that is chosen', async () => {
    for (let times = 0; times < 12; times += 1) await page.keyboard.press('j');
    expect(await page.$eval('#item-heading', (heading) => heading.textContent)).toMatch(/page [12]$/);
  });
});
