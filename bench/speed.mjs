// Cold: `chancery build` of the example beside a bare Puppeteer script that prints its finished HTML with the same
// browser, each a process of its own, in turn; the median of each and their ratio. Built for the first time, and again with
// what the first build kept beside the spec. Warm: 50 briefs in one run, for the first time and again.
// Usage: node bench/speed.mjs [rounds]
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPrinter } from '../dist/index.js';

const rounds = Number(process.argv[2] ?? 11);
const folder = await mkdtemp(join(tmpdir(), 'chancery-speed-'));
const printer = await openPrinter();
const browser = printer.browser.path;
await printer.close();

const cli = resolve('dist/cli.js');
const example = join(folder, 'nato-mission.yaml');
await cp(resolve('briefings/nato-mission.yaml'), example);
await cp(resolve('briefings/sources'), join(folder, 'sources'), { recursive: true });
const run = (args) => {
  const started = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - started;
};
const build = (...specs) => run([cli, 'build', ...specs, '--out-dir', join(folder, 'out')]);
const forget = (where) => rm(join(where, '.chancery'), { recursive: true, force: true });
build(example);
const bare = [resolve('bench/bare.mjs'), browser, join(folder, 'out/nato-mission.html'), join(folder, 'bare.pdf')];
try {
  const times = { bare: [], first: [], again: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(run(bare));
    await forget(folder);
    times.first.push(build(example));
    times.again.push(build(example));
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const floor = median(times.bare);
  const beside = (list) => `${median(list).toFixed(0)} ms, ${(median(list) / floor).toFixed(2)} times`;
  console.log(
    `cold: bare Puppeteer ${floor.toFixed(0)} ms; chancery build for the first time ${beside(times.first)}; again ${beside(times.again)} (${rounds} rounds, medians)`,
  );
  const spec = await readFile(example, 'utf8');
  // of the same sources, which a run reads, analyses and chooses from once; and each of sources of its own, no two alike
  for (const own of [false, true]) {
    const home = join(folder, own ? 'own' : 'same');
    const specs = [];
    for (let index = 0; index < 50; index += 1) {
      const sources = own ? `own-${index}` : 'sources';
      await cp(resolve('briefings/sources'), join(home, sources), { recursive: true });
      if (own) await tellApart(join(home, sources), index);
      specs.push(join(home, `brief-${index}.yaml`));
      await writeFile(specs[index], spec.replaceAll('sources/', `${sources}/`));
    }
    for (const again of [false, true]) {
      const seconds = build(...specs) / 1000;
      const of = own ? 'three sources of their own' : 'the same three sources';
      console.log(
        `50 briefs of ${of}${again ? ', again' : ''}: ${seconds.toFixed(2)} s, ${(50 / seconds).toFixed(1)} a second`,
      );
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Another word in each paragraph. */
async function tellApart(sources, index) {
  const entries = await readdir(sources, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile())) {
    const path = join(sources, name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(/\.(?=\n|<\/p>|$)/g, ` in edition ${index}.`));
  }
}
