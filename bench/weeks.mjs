// Weekly digests of the Egypt, Libya and Haiti articles of the chronology bench: every week of 20 articles or more, built in
// one run of the command. Each article becomes a file with its date, its text put together again from tokens; the bench names
// no outlets and no titles, so a headline is the opening of the article's first sentence.
// Usage: CHANCERY_BENCH=… node bench/weeks.mjs [--keep FOLDER]
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const LEAST = 20;
const kept = process.argv.includes('--keep') ? process.argv[process.argv.indexOf('--keep') + 1] : undefined;
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'chancery-weeks-')));
const specs = [];
for (const topic of ['egypt', 'libya', 'haiti']) {
  const { docs } = JSON.parse(await readFile(join(bench, 'chronology/dev', `${topic}.json`), 'utf8'));
  await mkdir(join(folder, topic), { recursive: true });
  const weeks = new Map();
  const chrome = repeated(docs);
  for (const [index, doc] of docs.entries()) {
    const article = articleOf(doc, chrome);
    if (article === undefined) continue;
    await writeFile(join(folder, topic, `${topic}-${String(index).padStart(3, '0')}.md`), article);
    const week = weekOf(doc.date);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  for (const [week, articles] of weeks) {
    if (articles < LEAST) continue;
    const path = join(folder, `${topic}-${week}.yaml`);
    await writeFile(path, specOf(topic, week));
    specs.push({ path, topic, week, articles });
  }
}
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const started = process.hrtime.bigint();
const { stdout, stderr, failed } = await promisify(execFile)(
  process.execPath,
  [
    command,
    'build',
    '--json',
    '--quiet',
    '--format',
    'pdf',
    '--out-dir',
    join(folder, 'out'),
    ...specs.map(({ path }) => path),
  ],
  { maxBuffer: 1 << 28 },
).catch(({ stdout: written, stderr: said }) => ({ stdout: written, stderr: said, failed: true }));
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const built = stdout
  .trim()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
console.log('digest           articles  pages  warnings');
for (const { path, topic, week, articles } of specs) {
  const result = built.find(({ spec }) => spec === path);
  const pages = result === undefined ? '–' : pagesOf(await readFile(join(folder, 'out', `${topic}-${week}.pdf`)));
  console.log(
    `${`${topic} ${week}`.padEnd(16)}${`${articles}`.padStart(9)}${`${pages}`.padStart(7)}${`${result?.warnings.length ?? '–'}`.padStart(10)}`,
  );
  for (const warning of result?.warnings ?? []) console.log(`    ${warning}`);
}
if (failed) console.log(stderr);
console.log(`${built.length} of ${specs.length} digests in ${seconds.toFixed(1)} s`);
if (kept === undefined) await rm(folder, { recursive: true, force: true });

/** Sentences that stand in three articles or more are the site's, not the article's. */
function repeated(docs) {
  const times = new Map();
  for (const { sentences } of docs)
    for (const sentence of new Set(sentences)) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 2).map(([sentence]) => sentence));
}

function articleOf({ date, sentences }, chrome) {
  const text = sentences
    .filter((sentence) => !chrome.has(sentence))
    .map(detokenised)
    .map((sentence) => sentence.replace(/^By the CNN Wire Staff /, ''))
    .filter((sentence) => sentence !== '');
  if (text.length === 0) return undefined;
  const first = text.find((sentence) => sentence.split(' ').length > 6) ?? text[0] ?? date;
  return `---\ntitle: ${JSON.stringify(openingOf(first))}\ndate: ${date}\n---\n\n${text.join('\n\n')}\n`;
}

/** Without a dateline, at most fourteen words. */
function openingOf(sentence) {
  const words = sentence.replace(/^.{0,80}? (?:—|--) /, '').split(' ');
  return words.length <= 14
    ? words.join(' ').replace(/\.$/, '')
    : `${words
        .slice(0, 14)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}

/** Words put together from the tokens of the Penn Treebank. */
function detokenised(sentence) {
  return sentence
    .replace(/-LRB- ?/g, '(')
    .replace(/ ?-RRB-/g, ')')
    .replace(/-LSB- ?/g, '[')
    .replace(/ ?-RSB-/g, ']')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/(^|[\s(“])` ([^`'“]{1,120}?) '(?=[\s.,;:!?)”])/g, '$1‘$2’')
    .replace(/ (n't|'(?:s|re|ve|ll|d|m))\b/gi, '$1')
    .replace(/ '(?= |$)/g, "'")
    .replace(/ ([.,;:!?%])/g, '$1')
    .replace(/([$£€]) (?=\d)/g, '$1')
    .replace(/ -- /g, ' — ')
    .replace(/\s+/g, ' ')
    .trim();
}

function specOf(topic, week) {
  const name = topic[0].toUpperCase() + topic.slice(1);
  return `kind: digest
title: What a week of articles tells of ${name}
from: Bench
marking: OFFICIAL
week: ${week}
focus: [${name}]
sources:
  - path: ${topic}/*.md
`;
}

/** ISO 8601. */
function weekOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${year}-W${String(number).padStart(2, '0')}`;
}

function pagesOf(pdf) {
  return (pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}
