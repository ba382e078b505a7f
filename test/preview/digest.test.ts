import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPdf } from '../../src/pdf/reader.js';
import { chancery } from '../project.js';
import { changing, inPaper, launchBrowser, openReview, violations } from './browse.js';
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
        element.matches('[data-item], h1, h2, h3, .kicker, .method p') && !element.closest('[hidden], ol, .voices'),
    );
    for (const leaf of leaves) {
      const box = [...leaf.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      const on = frames.findIndex(({ top, bottom }) => box !== undefined && box.top >= top && box.bottom <= bottom);
      said[on] += `${leaf.textContent!.replace(/\s+/g, '')}\n`;
    }
    return said;
  });

/** The words at the head of each sheet, where a reader's eye falls first. */
const heads = () =>
  inPaper(page, (document) =>
    [...document.querySelectorAll('.sheet')].map((sheet) => {
      const { left, top } = sheet.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 100, top + 84)!.closest('li, p, h1, h2, h3, tr, header');
      return (hit?.textContent ?? '').replace(/\s+/g, '').slice(0, 60);
    }),
  );

async function exported(): Promise<readonly string[]> {
  await page.keyboard.press('x');
  await page.waitForFunction(() => document.querySelector('#said')!.textContent!.includes('Written'));
  return readPdf(readFileSync(join(running.folder, 'out/week.pdf'))).text.map((text) => text.replace(/\s+/g, ''));
}

describe('a digest of sixty articles', () => {
  it('stands in page frames that hold what the printed pages hold', async () => {
    const [shown, first] = [await sheets(), await heads()];
    const printed = await exported();
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.length).toBe(printed.length);
    for (const [index, words] of shown.entries()) {
      const lines = words.split('\n').filter(Boolean);
      expect(lines.length).toBeGreaterThan(0);
      expect(printed[index]).toContain(first[index]);
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

describe('deciding on a digest', () => {
  const spec = () => readFileSync(running.spec, 'utf8');
  const written = () => parse(spec()) as { review?: Record<string, unknown[]>; sections?: unknown[] };
  const heading = () => page.$eval('#item-heading', (element) => element.textContent!);
  const words = () => page.$eval('#item-text', (element) => element.textContent!);
  const paper = () => inPaper(page, (document) => document.querySelector('main')!.textContent!);
  const headlines = () =>
    inPaper(page, (document) =>
      [...document.querySelectorAll('.headline > span:first-child')].map((each) => each.textContent!),
    );
  const facts = () =>
    inPaper(page, (document) =>
      [...document.querySelectorAll('#story-1 .items li > span:first-child')].map((each) => each.textContent!),
    );
  const press = (key: KeyInput) => changing(page, () => page.keyboard.press(key));
  let original: string;

  beforeAll(() => {
    original = spec();
  });
  afterEach(async () => {
    await page.keyboard.press('Escape');
    if (spec() !== original) await changing(page, () => writeFileSync(running.spec, original));
  });

  /** Clicks the first story's fact at a place, and answers its words. */
  async function chooseFact(place = 0): Promise<string> {
    await page.evaluate((index) => {
      const { contentDocument } = document.querySelector('iframe')!;
      contentDocument!.querySelectorAll<HTMLElement>('#story-1 .items li')[index]!.click();
    }, place);
    expect(await words()).toBe((await facts())[place]);
    expect(await heading()).toContain('Stories');
    return words();
  }

  it('pins a fact where it stands', async () => {
    const [before, fact] = [await facts(), await chooseFact(1)];
    await press('p');
    expect(written().review!['pin']).toHaveLength(1);
    expect(await facts()).toEqual(expect.arrayContaining(before));
    expect(await words()).toBe(fact);
    expect(await heading()).toContain('kept');
    await press('u');
    expect(spec()).toBe(original);
  });

  it('drops a fact', async () => {
    const fact = await chooseFact();
    await press('d');
    expect(written().review!['drop']).toHaveLength(1);
    expect(await facts()).not.toContain(fact);
  });

  it('takes the officer’s wording of a fact', async () => {
    await chooseFact();
    await page.keyboard.press('e');
    await page.waitForSelector('dialog[open] textarea');
    await page.$eval('dialog textarea', (area) => {
      (area as HTMLTextAreaElement).value = 'In short: the dispute goes on.';
    });
    await changing(page, () => page.click('dialog button.main'));
    expect(await facts()).toContain('In short: the dispute goes on.');
    expect(await paper()).toContain('author’s wording');
  });

  it('moves a fact within its story', async () => {
    const [first, second, ...rest] = await facts();
    await chooseFact();
    await press(']');
    expect(await facts()).toEqual([second, first, ...rest]);
    expect(await words()).toBe(first);
  });

  it('moves a story, and leaves one out until it is allowed again', async () => {
    const [first, second, ...rest] = await headlines();
    await chooseFact();
    await press('}');
    expect(await headlines()).toEqual([second, first, ...rest]);
    expect(written().sections).toContainEqual({ stories: { order: [expect.any(String), expect.any(String)] } });
    await press('D');
    expect(await headlines()).not.toContain(first);
    await page.keyboard.press('n');
    const allow = await page.waitForSelector('#notes button');
    await changing(page, () => allow!.click());
    expect(await headlines()).toContain(first);
  });

  it('takes a fact of the officer’s own with its source, by keys alone', async () => {
    await chooseFact();
    await page.keyboard.press('a');
    await page.waitForSelector('dialog[open] textarea:focus');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Our mission sees no end of it before spring.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await press('Enter');
    expect(written().review!['add']).toEqual([
      { text: 'Our mission sees no end of it before spring.', cite: expect.stringMatching(/^[a-z]+-\d@[0-9a-f]{8}$/) },
    ]);
    expect(await facts()).toContain('Our mission sees no end of it before spring.');
    const line = await inPaper(page, (document) =>
      [...document.querySelectorAll('#story-1 .items li')]
        .map((each) => each.textContent!)
        .find((text) => text.startsWith('Our mission')),
    );
    expect(line).toMatch(/\[\d+\].*the author’s words/);
  });

  it('builds in a fresh process to the very bytes that the page exports', async () => {
    await chooseFact(1);
    await press('p');
    await press('}');
    await page.waitForFunction(() => document.querySelector('#said')!.textContent!.startsWith('stories: '));
    await chooseFact();
    await press('d');
    const [seen, first] = [await sheets(), await heads()];
    const printed = await exported();
    expect(seen).toHaveLength(printed.length);
    for (const [index, said] of seen.entries())
      for (const line of [first[index]!, ...said.split('\n').filter(Boolean)]) expect(printed[index]).toContain(line);
    const again = join(running.folder, 'again');
    const built = await chancery(['build', running.spec, '--out-dir', again]);
    expect(built.code, built.stderr).toBe(0);
    for (const name of ['week.pdf', 'week.html'])
      expect(readFileSync(join(again, name)).equals(readFileSync(join(running.folder, 'out', name)))).toBe(true);
    expect((await chancery(['verify', join(again, 'week.pdf'), '--sources', running.folder])).code).toBe(0);
  });
});
