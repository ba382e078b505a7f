// A digest of many articles to its finished PDF by the real command, each run a process of its own: with nothing kept, built
// again, and with some articles new. What each stage takes and its share, and the most memory of the command's process.
// Usage: CHANCERY_BENCH=… node bench/digest-pdf.mjs [--articles 500] [--new 10] [--keep FOLDER]
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { digestSample } from './digest-texts.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const argument = (name, otherwise) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise;
/** The command's steps as a reader of the table knows them. */
const STAGES = {
  starting: 'start and spec',
  'reading the spec': 'start and spec',
  'reading the sources': 'sources',
  analysing: 'analysis',
  'finding the stories': 'stories',
  choosing: 'choosing',
  'fitting the page': 'fitting',
  proving: 'proving',
  printing: 'printing',
};
const [count, fresh] = [Number(argument('--articles', 500)), Number(argument('--new', 10))];
const kept = argument('--keep');
const folder = resolve(kept ?? (await mkdtemp(join(tmpdir(), 'chancery-digest-'))));
try {
  const sample = await digestSample(bench, count + fresh);
  await rm(join(folder, '.chancery'), { recursive: true, force: true });
  await rm(join(folder, 'sources'), { recursive: true, force: true });
  await mkdir(join(folder, 'sources'), { recursive: true });
  await writeFile(
    join(folder, 'all.yaml'),
    'title: What the articles tell\nkind: digest\nsources:\n  - path: sources/*.md\n',
  );
  await writeSources(sample.filter((_, at) => !isNew(at)));
  const cold = await run('cold');
  const warm = await run('warm');
  await writeSources(sample.filter((_, at) => isNew(at)));
  const added = await run(`${fresh} new`);
  show([cold, warm, added]);
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}

/** The new ones lie evenly among the others. */
function isNew(at) {
  return Math.floor(((at + 1) * fresh) / (count + fresh)) > Math.floor((at * fresh) / (count + fresh));
}

async function writeSources(sample) {
  for (const { id, text, published } of sample) {
    const [title, ...rest] = text.split(/\n+/);
    const head = `---\ntitle: ${JSON.stringify(title)}\n${published === undefined ? '' : `date: ${published}\n`}---\n`;
    await writeFile(join(folder, 'sources', `${id}.md`), `${head}\n${[title, ...rest].join('\n\n')}\n`);
  }
}

async function run(name) {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  const steps = join(folder, 'steps.json');
  const args = ['build', '--format', 'pdf', '--out-dir', join(folder, 'out'), join(folder, 'all.yaml')];
  execFileSync(process.execPath, ['--import', pathToFileURL(here('steps.mjs')).href, here('../dist/cli.js'), ...args], {
    env: { ...process.env, STEPS: steps },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { steps: took, memory } = JSON.parse(await readFile(steps, 'utf8'));
  const stages = new Map([...new Set(Object.values(STAGES))].map((stage) => [stage, { clock: 0, processor: 0 }]));
  for (const { name: step, clock, processor } of took) {
    const stage = stages.get(STAGES[step.replace(/^(analysing) .*/, '$1')]);
    stage.clock += clock;
    stage.processor += processor;
  }
  const sum = (of) => [...stages.values()].reduce((total, stage) => total + stage[of], 0);
  return { name, stages, memory, clock: sum('clock'), processor: sum('processor') };
}

/** Seconds of the clock, for the browser has processes of its own, with their share; in brackets those of the command's own processor. */
function show(runs) {
  const [cold, ...others] = runs;
  const row = (label, cells) => console.log(label.padEnd(16) + cells.map((cell) => cell.padStart(26)).join(''));
  const seconds = ({ clock, processor }, whole) =>
    `${clock.toFixed(2)} s ${((100 * clock) / whole).toFixed(0).padStart(3)} % (${processor.toFixed(2).padStart(5)} s)`;
  row(
    '',
    runs.map(({ name }) => name),
  );
  for (const stage of cold.stages.keys())
    row(
      stage,
      runs.map(({ stages, clock }) => seconds(stages.get(stage), clock)),
    );
  row(
    'all',
    runs.map((run) => seconds(run, run.clock)),
  );
  row(
    'memory',
    runs.map(({ memory }) => `${memory.toFixed(0)} MB`),
  );
  for (const { name, clock, processor } of others) {
    const [times, own] = [cold.clock / clock, cold.processor / processor];
    console.log(`${name}: ${times.toFixed(1)} times faster than cold; ${own.toFixed(1)} in processor time`);
  }
}
