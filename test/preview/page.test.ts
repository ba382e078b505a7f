import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ARTICLE, chancery, project } from '../project.js';
import { changing as change, launchBrowser, openReview, inPaper as readPaper, violations } from './browse.js';
import { type Running, runPreview } from './desk.js';

let browser: Browser;
let running: Running;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  running = await runPreview();
  page = await open(running.address);
});
afterEach(async () => {
  await page.close();
  await running.close();
  expect(failures.splice(0)).toEqual([]);
});

const open = (address: string) => openReview(browser, address, failures);
const spec = () => readFileSync(running.spec, 'utf8');
const review = () => (parse(spec()) as { review?: Record<string, unknown[]> }).review ?? {};
const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const inPaper = <T>(read: (document: Document) => T) => readPaper(page, read);
const changing = (act: () => Promise<unknown> | unknown) => change(page, act);

async function chooseFact(): Promise<string> {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.waitForFunction(() => document.querySelector('#item-heading')!.textContent!.includes('Key facts'));
  return text('#item-text');
}

describe('the review page', () => {
  it('shows the source that was asked for last, whichever answer comes last', async () => {
    await page.waitForSelector('#source .source-text');
    const ids = await page.$$eval('#source option', (options) => options.map((option) => option.value));
    const shown = await page.$eval('#source select', (select) => (select as HTMLSelectElement).value);
    const slow = ids.find((id) => id !== shown)!;
    const title = await text('#source h3');
    await page.setRequestInterception(true);
    let answered = false;
    page.on('request', (request) => {
      const late = request.url().endsWith(`article?id=${encodeURIComponent(slow)}`);
      setTimeout(() => void request.continue().then(() => (answered ||= late)), late ? 400 : 0);
    });
    await page.select('#source select', slow);
    await page.select('#source select', shown);
    while (!answered) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await text('#source h3')).toBe(title);
  });

  it('shows the words of a clicked fact in its source, with what stands around them', async () => {
    const box = (await (await page.$('#document'))!.boundingBox())!;
    const at = await page.evaluate(() => {
      const item = document.querySelector('iframe')!.contentDocument!.querySelector('[data-item^="key_facts"]')!;
      const { left, top } = item.getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.click(box.x + at.left + 40, box.y + at.top + 8);
    await page.waitForSelector('#source mark.chosen');
    const words = await text('#item-text');
    const marked = await page.$$eval('#source mark.chosen', (marks) => marks.map((mark) => mark.textContent).join(''));
    expect(marked.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    expect((await text('#source .from')).length).toBeGreaterThan(5);
    expect((await text('#source .source-text')).length).toBeGreaterThan(words.length * 2);
  });

  it('goes from a marked sentence of a source to its place on the page', async () => {
    await page.waitForSelector('#source mark');
    await page.click('#source mark');
    const chosen = await inPaper((document) => document.querySelector('[data-chosen]')?.textContent ?? '');
    expect(chosen).toContain((await text('#item-text')).slice(0, 30));
  });

  it('pins, drops and undoes by keys; every other byte of the spec stays', async () => {
    const original = spec();
    const fact = await chooseFact();
    await changing(() => page.keyboard.press('p'));
    expect(review()['pin']).toHaveLength(1);
    const lines = original.split('\n').filter((line) => line !== '');
    expect(
      spec()
        .split('\n')
        .filter((line) => lines.includes(line)),
    ).toEqual(lines);
    await page.waitForFunction(
      () => document.querySelector('[data-act="pin"]')!.getAttribute('aria-pressed') === 'true',
    );
    await changing(() => page.keyboard.press('u'));
    expect(spec()).toBe(original);
    await page.keyboard.press('j');
    await chooseFact();
    await changing(() => page.keyboard.press('d'));
    expect(review()['drop']).toHaveLength(1);
    await changing(() => page.keyboard.press('u'));
    expect(spec()).toBe(original);
    expect(fact.length).toBeGreaterThan(20);
  });

  it('takes the officer’s own wording, marks it as theirs, and reorders', async () => {
    await chooseFact();
    await page.keyboard.press('e');
    await page.waitForSelector('dialog[open] textarea');
    await page.$eval('dialog textarea', (area) => {
      (area as HTMLTextAreaElement).value = 'South Korea will have: an office at NATO.';
    });
    await changing(() => page.click('dialog button.main'));
    expect(review()['edit']).toMatchObject([{ text: 'South Korea will have: an office at NATO.' }]);
    const paper = await inPaper((document) => document.querySelector('main')!.textContent!);
    expect(paper).toContain('South Korea will have: an office at NATO.');
    expect(paper).toContain('author’s wording');
    const first = await inPaper((document) => document.querySelector('[data-item^="key_facts"]')!.textContent!);
    await chooseFact();
    await changing(() => page.keyboard.press(']'));
    expect(
      await inPaper((document) => document.querySelectorAll('[data-item^="key_facts"]')[1]!.textContent!),
    ).toContain(first.slice(0, 30));
  });

  it('takes a fact of the officer’s own with the sentence that is selected, and builds it proven', async () => {
    await page.waitForSelector('#source .source-text p');
    await page.click('#source .source-text p', { count: 1 });
    await page.keyboard.press('a');
    await page.waitForSelector('dialog[open] textarea:focus');
    await page.keyboard.type('The mission will have a staff of twelve.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await changing(() => page.keyboard.press('Enter'));
    const [added] = review()['add'] as { text: string; cite: string }[];
    expect(added).toMatchObject({ text: 'The mission will have a staff of twelve.' });
    expect(added!.cite).toMatch(/@[0-9a-f]{8}$/);
    const fact = await inPaper((document) => document.querySelector('[data-item^="key_facts"]')!.textContent!);
    expect(fact).toMatch(/staff of twelve\..*\[\d\].*the author’s words/);
    const out = join(running.folder, 'again');
    const built = await chancery(['build', running.spec, '--out-dir', out]);
    expect(built.code, built.stderr).toBe(0);
    const proven = await chancery(['verify', join(out, 'nato-mission.pdf'), '--sources', running.folder]);
    expect(proven.code, proven.stderr).toBe(0);
  });

  it('shows the ranked candidates with their reasons, and puts one in the place of another', async () => {
    const fact = await chooseFact();
    await page.keyboard.press('c');
    await page.waitForSelector('#candidates:not([hidden]) li');
    expect(await text('#candidates .why')).toMatch(/score \d\.\d\d/);
    const swap = await page.$$('#candidates button');
    for (const button of swap) {
      if (!(await button.evaluate((element) => element.textContent === 'Instead of the selected'))) continue;
      await changing(() => button.click());
      break;
    }
    expect(review()).toMatchObject({ drop: [expect.any(String)], pin: [expect.any(String)] });
    expect(await inPaper((document) => document.querySelector('main')!.textContent!)).not.toContain(fact);
  });

  it('says what would fall off if a sentence were pinned, and writes nothing', async () => {
    const original = spec();
    await chooseFact();
    await page.keyboard.press('c');
    await page.waitForSelector('#candidates:not([hidden]) li');
    for (const button of await page.$$('#candidates button'))
      if (await button.evaluate((element) => element.textContent === 'What would go?')) {
        await button.click();
        break;
      }
    await page.waitForFunction(() => /would be \d+ % full/.test(document.querySelector('#said')!.textContent!));
    expect(spec()).toBe(original);
  });

  it('merges with a change on disk, and refuses an undo that would lose it', async () => {
    await chooseFact();
    await changing(() => page.keyboard.press('p'));
    await changing(() => writeFileSync(running.spec, spec().replace(/^title:.*$/m, 'title: Another title for it')));
    expect(await text('#title')).toBe('Another title for it');
    await page.keyboard.press('u');
    await page.waitForFunction(() => document.querySelector('#said')!.textContent!.includes('changed on disk'));
    expect(parse(spec())).toMatchObject({ title: 'Another title for it', review: { pin: [expect.any(String)] } });
  });

  it('shows what is wrong with a broken spec beside the last good page, and recovers', async () => {
    const original = spec();
    await changing(() => writeFileSync(running.spec, `${original}\nspeling: yes\n`));
    expect(await text('#error')).toContain('speling');
    expect(await text('#error')).toMatch(/nato-mission\.yaml:\d+:\d+/);
    expect(await inPaper((document) => document.querySelectorAll('[data-item]').length)).toBeGreaterThan(5);
    await changing(() => writeFileSync(running.spec, original));
    expect(await page.$eval('#error', (element) => (element as HTMLElement).hidden)).toBe(true);
  });

  it('shows a changed source, keeping the scroll position and the selection', async () => {
    const fact = await chooseFact();
    await page.$eval('.paper', (paper) => {
      paper.scrollTop = 180;
    });
    const source = join(running.folder, 'sources/nato-partners.md');
    await changing(() => writeFileSync(source, `${readFileSync(source, 'utf8')}\nThe embassy employs 61 people.\n`));
    expect(await text('#item-text')).toBe(fact);
    expect(await page.$eval('.paper', (paper) => paper.scrollTop)).toBe(180);
  });

  it('approves what is shown, prints who did, and says when that is out of date', async () => {
    const original = /^title:.*$/m.exec(spec())![0];
    await page.keyboard.press('v');
    await page.waitForSelector('dialog[open] input');
    await page.type('dialog input', 'Ana Reyes');
    await changing(() => page.click('dialog button.main'));
    await page.keyboard.press('n');
    await page.waitForFunction(() => document.querySelector('#notes')!.textContent!.includes('Approved by Ana Reyes'));
    expect(await text('#notes')).not.toContain('out of date');
    await page.keyboard.press('x');
    await page.waitForFunction(() => document.querySelector('#said')!.textContent!.includes('Written'));
    const again = await chancery(['build', running.spec, '--out-dir', join(running.folder, 'again')]);
    expect(again.code, again.stderr).toBe(0);
    for (const name of ['nato-mission.pdf', 'nato-mission.html'])
      expect(
        readFileSync(join(running.folder, 'again', name)).equals(readFileSync(join(running.folder, 'out', name))),
      ).toBe(true);
    expect(readFileSync(join(running.folder, 'again/nato-mission.html'), 'utf8')).toContain('Reviewed by Ana Reyes');
    await changing(() => writeFileSync(running.spec, spec().replace(/^title:.*$/m, 'title: Another title for it')));
    await page.waitForFunction(() => document.querySelector('#notes')!.textContent!.includes('out of date'));
    await page.keyboard.press('h');
    expect(await text('#changes h3')).toBe('Since the document was approved');
    expect(await text('#changes li')).toContain('Changed');
    expect(await text('#changes ins')).toBe('Another title for it');
    await changing(() => writeFileSync(running.spec, spec().replace(/^title:.*$/m, original)));
    expect(await text('#changes')).toContain('Nothing has changed.');
  });

  it('tells in words what has changed since the last build on disk', async () => {
    await page.keyboard.press('h');
    expect(await text('#changes')).toContain('Nothing to compare with');
    expect((await chancery(['build', running.spec, '--out-dir', join(running.folder, 'out')])).code).toBe(0);
    // the build beside it is noticed, before anything is decided
    await page.waitForFunction(() => document.querySelector('#changes')!.textContent!.includes('Nothing has changed.'));
    const fact = await chooseFact();
    await changing(() => page.keyboard.press('d'));
    expect(await text('#changes h3')).toBe('Since its last build on disk');
    expect(await page.$$eval('#changes li.went', (gone) => gone.map((each) => each.textContent!))).toContainEqual(
      expect.stringContaining(fact),
    );
    expect(await text('#changes-count')).toMatch(/^\([1-9]/);
    const came = await page.$('#changes li.came button');
    if (came !== null) {
      await came.click();
      const shown = await inPaper((document) => document.querySelector('[data-chosen]')!.textContent!);
      expect(await text('#changes li.came .text')).toContain(shown.slice(0, 20));
    }
  });

  it.each(['light', 'dark'])('has no accessibility violation, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await chooseFact();
    for (const key of ['o', 'c', 'n', 'h', '?'] satisfies KeyInput[]) {
      await page.keyboard.press(key);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe('a theme of one’s own', () => {
  it('is followed live, its style and its templates, and a new source that a pattern fits', async () => {
    const folder = project({ 'sources/a.txt': ARTICLE });
    expect((await chancery(['init', join(folder, 'house'), '--theme', 'house'])).code).toBe(0);
    writeFileSync(join(folder, 'b.yaml'), 'title: Themed\ntheme: ./house\nsources: [sources/*.txt]\n');
    const other = await runPreview(folder, 'b.yaml');
    const opened = await open(other.address);
    const ink = () =>
      readPaper(opened, (document) => document.defaultView!.getComputedStyle(document.querySelector('h1')!).color);
    const style = join(folder, 'house/theme.css');
    await change(opened, () => writeFileSync(style, `${readFileSync(style, 'utf8')}\nh1 { color: rgb(1, 2, 3); }\n`));
    expect(await ink()).toBe('rgb(1, 2, 3)');
    const partial = join(folder, 'house/partials/letterhead.hbs');
    await change(opened, () => writeFileSync(partial, '<p class="house">{{brief.title}}</p>\n'));
    expect(await readPaper(opened, (document) => document.querySelector('.house')?.textContent)).toBe('Themed');
    await change(opened, () => writeFileSync(join(folder, 'sources/b.txt'), ARTICLE.replace('crossing', 'harbour')));
    const sources = await opened.$$eval('#source select option', (options) => options.map((option) => option.value));
    expect(sources).toEqual(['a', 'b']);
    await opened.close();
    await other.close();
  });
});

describe('a week that is asked for', () => {
  it('is the one that is shown, and exported under its own name', async () => {
    const folder = project({ 'd.yaml': 'kind: digest\ntitle: Weeks\nsources: [a.txt]\n', 'a.txt': ARTICLE });
    const other = await runPreview(folder, 'd.yaml', '--week', '2022-W39');
    const opened = await open(other.address);
    const meta = await readPaper(opened, (document) => document.querySelector('.meta')!.textContent);
    expect(meta).toContain('26 September 2022 – 2 October 2022');
    await opened.keyboard.press('x');
    await opened.waitForFunction(() => document.querySelector('#said')!.textContent!.includes('d-2022-W39.pdf'));
    await opened.close();
    await other.close();
  });
});

describe('a spec that is broken from the start', () => {
  it('shows its message with line and column, and the page once it is mended', async () => {
    const folder = project({ 'b.yaml': 'title: Broken\nsources: [a.txt]\nspeling: yes\n', 'a.txt': ARTICLE });
    const other = await runPreview(folder, 'b.yaml');
    const opened = await open(other.address);
    expect(await opened.$eval('#error', (element) => element.textContent)).toMatch(/b\.yaml:3:1.*speling/s);
    writeFileSync(other.spec, 'title: Mended\nsources: [a.txt]\n');
    await opened.waitForFunction(() => document.querySelector('#title')!.textContent === 'Mended');
    expect(await opened.$eval('#error', (element) => (element as HTMLElement).hidden)).toBe(true);
    await opened.close();
    await other.close();
  });
});

describe('an article full of markup', () => {
  it('is text in the page and in the source pane, and runs nothing', async () => {
    const hostile =
      '<script>window.parent.hacked = 1; window.hacked = 1</script><img src=x onerror="parent.hacked=1"> <b>bold</b> &amp; </main></style>';
    const folder = project({
      'b.yaml': 'title: Hostile\nsources: [a.txt]\n',
      'a.txt': ARTICLE.replace('The crossing handles', `${hostile} The crossing handles`),
    });
    const other = await runPreview(folder, 'b.yaml');
    const opened = await open(other.address);
    await opened.waitForSelector('#source .source-text');
    expect(await opened.$eval('#source', (panel) => panel.textContent)).toContain('onerror=');
    expect(
      await opened.evaluate(() => [
        (window as unknown as { hacked?: number }).hacked ?? null,
        document.querySelectorAll('#source script, #source img, #source b').length,
      ]),
    ).toEqual([null, 0]);
    await opened.close();
    await other.close();
  });
});
