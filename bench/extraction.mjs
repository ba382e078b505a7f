// Bodies and metadata of the built library's extractArticle against hand-marked pages, by the bench's own scorer: both
// sets, and the news by halves of its sites, so that a rule fitted to the sites one has looked at shows.
// Usage: CHANCERY_BENCH=DIR node bench/extraction.mjs [dev|news-dev] [--worst N [--half a|b]] [--left] [--metadata]
//   --worst N     the N worst pages, with the lines wrongly kept (+) and lost (-)
//   --left        the pages below .9, by what is the matter with them as far as lengths and lines tell
//   --metadata    every title, byline and date that differs from the gold
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../dist/index.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worst: { type: 'string' },
    half: { type: 'string' },
    left: { type: 'boolean' },
    metadata: { type: 'boolean' },
  },
});
const bench = process.env.CHANCERY_BENCH;
if (bench === undefined) {
  console.log('skipped: CHANCERY_BENCH does not name the folder of the bench');
  process.exit(0);
}
const { metadata, score } = await import(pathToFileURL(join(bench, 'extraction/score.mjs')).href);
const percent = (share) => (100 * share).toFixed(2);

/** Pages whose body is below this F1 are told by `--left`. */
const GOOD = 0.9;

/** What is the matter with a page, by the first of these that holds of its shares kept wrongly and lost; the last always does. */
const CAUSES = [
  ['nothing right: another text, or none', ({ tp }) => tp < 0.1],
  ['gold shorter: more is kept than was marked', ({ fp, fn }) => fp > 2 * fn],
  ['gold longer: less is kept than was marked', ({ fp, fn }) => fn > 2 * fp],
  ['other: lines kept and lines lost', () => true],
];

for (const set of positionals.length > 0 ? positionals : ['dev', 'news-dev']) {
  const folder = join(bench, 'extraction', set);
  const gold = JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8'));
  const predictions = {};
  let milliseconds = 0;
  for (const [id, { url }] of Object.entries(gold)) {
    const bytes = gunzipSync(await readFile(join(folder, `${id}.html.gz`)));
    const started = performance.now();
    predictions[id] = await prediction(bytes, url);
    milliseconds += performance.now() - started;
  }
  const pages = Object.keys(gold).length;
  report(set, gold, predictions);
  if (set === 'news-dev') {
    for (const half of ['a', 'b']) report(`  half ${half}`, only(gold, half), predictions);
  }
  console.log(`  ${(milliseconds / pages).toFixed(1)} ms a page`);
  if (flags.worst !== undefined) showWorst(gold, predictions, Number(flags.worst));
  if (flags.left) showLeft(gold, predictions);
  if (flags.metadata) showMetadata(gold, predictions);
}

async function prediction(bytes, url) {
  try {
    const { text, title, byline, published } = await extractArticle({ bytes, url, mediaType: 'text/html' });
    return { articleBody: text, title, byline, ...(published === undefined ? {} : { published }) };
  } catch (error) {
    console.log(`  ${url}: ${error.message}`);
    return { articleBody: '' };
  }
}

function report(name, gold, predictions) {
  const { pages, f1, precision, recall, accuracy } = score(gold, predictions);
  const { title, authors, invented, date } = metadata(gold, predictions);
  const known = title === null ? '' : `  title ${title}  authors ${authors} (invented ${invented})  date ${date}`;
  console.log(
    `${name}: ${pages} pages  F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  exact ${percent(accuracy)}${known}`,
  );
}

function halfOf(url) {
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  return Number.parseInt(createHash('sha1').update(site).digest('hex').slice(0, 8), 16) % 2 === 1 ? 'a' : 'b';
}

function only(gold, half) {
  return Object.fromEntries(Object.entries(gold).filter(([, { url }]) => halfOf(url) === half));
}

function showWorst(gold, predictions, count) {
  const chosen = flags.half === undefined ? gold : only(gold, flags.half);
  const { rows } = score(chosen, predictions);
  for (const { id, url, tp, fp, fn } of rows.sort((a, b) => a.tp - b.tp).slice(0, count)) {
    console.log(`\n${id.slice(0, 8)} right ${percent(tp)} kept ${percent(fp)} lost ${percent(fn)} ${url}`);
    const [truth, found] = [gold[id].articleBody, predictions[id].articleBody];
    for (const line of foreign(found, truth)) console.log(`  + ${line.slice(0, 160)}`);
    for (const line of foreign(truth, found)) console.log(`  - ${line.slice(0, 160)}`);
  }
}

function showLeft(gold, predictions) {
  const f1 = ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn || 1);
  const left = score(gold, predictions)
    .rows.filter((row) => f1(row) < GOOD)
    .sort((a, b) => f1(a) - f1(b));
  for (const [cause] of CAUSES) {
    const pages = left.filter((row) => CAUSES.find(([, holds]) => holds(row))[0] === cause);
    console.log(`  ${cause}: ${pages.length} pages`);
    for (const row of pages) console.log(`    ${percent(f1(row))} ${row.id.slice(0, 8)} ${row.url}`);
  }
}

/** The first lines of a text most of whose runs of four words another text has not. */
function foreign(text, other) {
  const known = ` ${words(other).join(' ')} `;
  const lines = text.split(/\n+/).filter((line) => {
    const list = words(line);
    if (list.length === 0) return false;
    const runs = list.length < 4 ? [list] : list.slice(3).map((_, at) => list.slice(at, at + 4));
    return runs.filter((run) => known.includes(` ${run.join(' ')} `)).length < runs.length / 2;
  });
  return lines.length > 16 ? [...lines.slice(0, 16), `… ${lines.length - 16} more`] : lines;
}

function words(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function showMetadata(gold, predictions) {
  for (const [id, { url, ...truth }] of Object.entries(gold)) {
    if (flags.half !== undefined && halfOf(url) !== flags.half) continue;
    const one = metadata({ [id]: truth }, predictions);
    const { title, byline, published } = predictions[id];
    if (one.title === 0) console.log(`title   ${id.slice(0, 8)} ${truth.title}\n     got ${title}`);
    if (one.authors === 0 || one.invented === 100) {
      console.log(`authors ${id.slice(0, 8)} ${truth.authors || '(none)'}\n     got ${byline?.join('; ')}  ${url}`);
    }
    if (one.date === 0) console.log(`date    ${id.slice(0, 8)} ${truth.date}\n     got ${published}  ${url}`);
  }
}
