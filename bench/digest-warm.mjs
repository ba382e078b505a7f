// Processor time of a digest's reading and analysis, cold and warm: the chronology texts as files, a spec over them, the real
// build up to its choice; each run in a process of its own.
// Usage: CHANCERY_BENCH=… node bench/digest-warm.mjs [--articles 500]
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../dist/index.js';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const argument = (name) => process.argv[process.argv.indexOf(name) + 1];
if (process.argv.includes('--one')) console.log(JSON.stringify(await measure(argument('--one'))));
else {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-warm-'));
  try {
    const count = await writeSources(
      folder,
      process.argv.includes('--articles') ? Number(argument('--articles')) : 500,
    );
    const run = () =>
      JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--one', join(folder, 'all.yaml')]));
    const [cold, warm] = [run(), run()];
    const line = (name, { reading, analysis, stories }) =>
      console.log(
        `${name}  reading ${reading.toFixed(2)} s  analysis ${analysis.toFixed(2)} s  stories ${stories.toFixed(2)} s`,
      );
    console.log(`${count} articles`);
    line('cold', cold);
    line('warm', warm);
    const ratio = (cold.reading + cold.analysis) / (warm.reading + warm.analysis);
    console.log(`warm is ${ratio.toFixed(1)} times faster in reading and analysis`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeSources(folder, most) {
  const from = join(bench, 'chronology/dev');
  const lines = [];
  for (const name of (await readdir(from)).sort()) {
    const { docs } = JSON.parse(await readFile(join(from, name), 'utf8'));
    for (const [index, { date, sentences }] of docs.entries()) {
      if (lines.length >= most) break;
      const file = `${name.replace('.json', '')}-${index}.txt`;
      await writeFile(join(folder, file), `${sentences[0]}\n\n${sentences.join('\n\n')}\n`);
      lines.push(`  - {path: ${file}, published: ${date}, optional: true}`);
    }
  }
  await writeFile(join(folder, 'all.yaml'), `kind: digest\ntitle: All\nsources:\n${lines.join('\n')}\n`);
  return lines.length;
}

async function measure(spec) {
  const controller = new AbortController();
  const spent = {};
  let current = 'start';
  let before = process.cpuUsage();
  const onProgress = (step) => {
    const { user, system } = process.cpuUsage(before);
    spent[current] = (spent[current] ?? 0) + (user + system) / 1e6;
    before = process.cpuUsage();
    current = step.startsWith('analysing') ? 'analysing' : step;
    if (step === 'choosing') controller.abort();
  };
  await build(spec, { onProgress, signal: controller.signal }).catch((error) => {
    if (!controller.signal.aborted) throw error;
  });
  return {
    reading: spent['reading the sources'],
    analysis: spent['analysing'],
    stories: spent['finding the stories'],
  };
}
