// From saving a spec to the new page on the screen: 50 changes of its title, each timed in a headless browser from the write to
// the moment when the page shows it; median and 95th percentile.
// Usage: node bench/preview.mjs [SPEC] [changes]
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import puppeteer from 'puppeteer';
import { openPrinter } from '../dist/index.js';

const given = resolve(process.argv[2] ?? 'briefings/nato-mission.yaml');
const changes = Number(process.argv[3] ?? 50);
const folder = await mkdtemp(join(tmpdir(), 'chancery-preview-'));
await cp(dirname(given), folder, { recursive: true });
const spec = join(folder, basename(given));
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
  await page.goto(address);
  await page.waitForSelector('body[data-version]');
  const original = await readFile(spec, 'utf8');
  const times = [];
  for (let change = 0; change < changes; change += 1) {
    const title = `Title number ${change} of many`;
    const shown = page.waitForFunction(
      (wanted) => document.querySelector('iframe').contentDocument.querySelector('h1')?.textContent === wanted,
      { polling: 'raf' },
      title,
    );
    const started = performance.now();
    await writeFile(spec, original.replace(/^title:.*$/m, `title: ${title}`));
    await shown;
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(0);
  console.log(`${basename(given)}: ${changes} changes, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
} finally {
  preview.kill('SIGINT');
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
