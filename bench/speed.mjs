// Cold: `chancery build` of the example beside a bare Puppeteer script that prints its finished HTML with the same
// browser, each a process of its own, in turn; the median of each and their ratio. Warm: 50 briefs in one run.
// Usage: node bench/speed.mjs [rounds]
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPrinter } from '../dist/index.js';

const rounds = Number(process.argv[2] ?? 11);
const folder = await mkdtemp(join(tmpdir(), 'chancery-speed-'));
const printer = await openPrinter();
const browser = printer.browser.path;
await printer.close();

const cli = resolve('dist/cli.js');
const example = resolve('briefings/nato-mission.yaml');
const run = (args) => {
  const started = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - started;
};
run([cli, 'build', example, '--out-dir', folder]);
const bare = [resolve('bench/bare.mjs'), browser, join(folder, 'nato-mission.html'), join(folder, 'bare.pdf')];
try {
  const times = { bare: [], build: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(run(bare));
    times.build.push(run([cli, 'build', example, '--out-dir', folder]));
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const [floor, ours] = [median(times.bare), median(times.build)];
  console.log(
    `cold: bare Puppeteer ${floor.toFixed(0)} ms, chancery build ${ours.toFixed(0)} ms: ${(ours / floor).toFixed(2)} times (${rounds} rounds, medians)`,
  );
  const spec = await readFile(example, 'utf8');
  // of the same sources, which a run reads, analyses and chooses from once; and each of sources of its own
  for (const own of [false, true]) {
    const specs = [];
    for (let index = 0; index < 50; index += 1) {
      const sources = own ? `own-${index}` : 'sources';
      await cp(resolve('briefings/sources'), join(folder, sources), { recursive: true });
      specs.push(join(folder, `brief-${own ? 'own-' : ''}${index}.yaml`));
      await writeFile(specs[index], spec.replaceAll('sources/', `${sources}/`));
    }
    const started = performance.now();
    run([cli, 'build', ...specs, '--out-dir', folder]);
    const seconds = (performance.now() - started) / 1000;
    const of = own ? 'three sources of their own' : 'the same three sources';
    console.log(`50 briefs of ${of} in one run: ${seconds.toFixed(2)} s, ${(50 / seconds).toFixed(1)} a second`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
