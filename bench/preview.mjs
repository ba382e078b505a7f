// From saving a file to the new page on the screen: changes of a spec, each timed in a headless browser from the write to the
// moment when the page shows it; median and 95th percentile. Two kinds of change in turn: another title, and a sentence dropped
// or allowed again, which chooses anew.
// Usage: node bench/preview.mjs [SPEC | sixty] [changes]
// `sixty` is a digest of sixty articles of the chronology bench, found by CHANCERY_BENCH; without it that is skipped.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import puppeteer from 'puppeteer';
import { openPrinter } from '../dist/index.js';
import { writeTopic } from './dated-articles.mjs';

const changes = Number(process.argv[3] ?? 50);
const folder = await mkdtemp(join(tmpdir(), 'chancery-preview-'));
const spec =
  process.argv[2] === 'sixty' ? await sixty() : await copied(process.argv[2] ?? 'briefings/nato-mission.yaml');
if (spec === undefined) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const printer = await openPrinter();
const browser = await puppeteer.launch({
  executablePath: printer.browser.path,
  headless: 'shell',
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
await printer.close();
const preview = spawn(process.execPath, [resolve('dist/cli.js'), 'preview', spec], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
try {
  const address = await new Promise((done) => preview.stdout.once('data', (text) => done(String(text).trim())));
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(address);
  await page.waitForSelector('body[data-version]');
  const original = await readFile(spec, 'utf8');
  const { ref, text } = await page.evaluate(async () => {
    const { items } = await (await fetch('state')).json();
    return items.find(({ section }) => ['key_facts', 'stories'].includes(section));
  });
  const titles = await timed(page, (change) => {
    const title = `Title number ${change} of many`;
    const seen = (wanted) =>
      document.querySelector('iframe').contentDocument.querySelector('h1').textContent === wanted;
    return { text: original.replace(/^title:.*$/m, `title: ${title}`), seen, wanted: title };
  });
  await settled(page, () => writeFile(spec, original));
  const drops = await timed(page, (change) => {
    const drop = change % 2 === 0;
    const stands = `[...document.querySelector('iframe').contentDocument.querySelectorAll('[data-item]')]
      .some((item) => item.textContent.includes(${JSON.stringify(text)}))`;
    const dropped = original.includes('\nreview:') ? original : `${original}\nreview:\n  drop: [${ref}]\n`;
    return { text: drop ? dropped : original, seen: `${drop ? '!' : ''}${stands}` };
  });
  console.log(`${basename(spec)}: ${changes} changes each, milliseconds`);
  for (const [name, times] of Object.entries({ 'another title': titles, 'a sentence dropped or allowed': drops }))
    console.log(`  ${name.padEnd(30)} median ${at(times, 0.5)}, 95th percentile ${at(times, 0.95)}`);
} finally {
  preview.kill('SIGINT');
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function timed(page, changeOf) {
  const times = [];
  for (let change = 0; change < changes; change += 1) {
    const { text, seen, wanted } = changeOf(change);
    const shown = page.waitForFunction(seen, { polling: 'raf' }, wanted);
    const started = performance.now();
    await writeFile(spec, text);
    await shown;
    times.push(performance.now() - started);
    await settled(page);
  }
  return times.sort((a, b) => a - b);
}

/** Until the page has drawn all of a version, after `act` of a newer one. */
async function settled(page, act) {
  const before = act === undefined ? undefined : await page.$eval('body', (body) => body.dataset.version);
  await act?.();
  await page.waitForFunction(
    async (seen) => {
      const { version } = await (await fetch('state')).json();
      return String(version) === document.body.dataset.version && String(version) !== seen;
    },
    {},
    before,
  );
}

function at(times, share) {
  return times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(0);
}

async function copied(given) {
  await cp(dirname(resolve(given)), folder, { recursive: true });
  return join(folder, basename(given));
}

async function sixty() {
  const bench = process.env.CHANCERY_BENCH;
  if (!bench) return undefined;
  const articles = (await writeTopic(bench, 'egypt', folder)).slice(100, 160);
  const path = join(folder, 'sixty.yaml');
  const sources = articles.map((article) => `  - path: ${article.path}`).join('\n');
  await writeFile(
    path,
    `kind: digest\ntitle: Sixty articles\nmarking: OFFICIAL\nfocus: [Egypt]\nsources:\n${sources}\n`,
  );
  return path;
}
