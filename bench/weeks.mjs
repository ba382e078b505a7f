// Weekly digests of the Egypt, Libya and Haiti articles of the chronology bench: every week of 20 articles or more, built in
// one run of the command.
// Usage: CHANCERY_BENCH=… node bench/weeks.mjs [--keep FOLDER]
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeTopic } from './dated-articles.mjs';

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
  const weeks = new Map();
  for (const { week } of await writeTopic(bench, topic, folder)) weeks.set(week, (weeks.get(week) ?? 0) + 1);
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

function pagesOf(pdf) {
  return (pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}
