// Builds every text of the quotes' dev set as a brief of its own, in one warm browser, and says how full the pages are.
// Usage: CHANCERY_BENCH=… node bench/pages.mjs [--json]
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, openPrinter } from '../dist/index.js';

if (!process.env.CHANCERY_BENCH) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const lines = (await readFile(join(process.env.CHANCERY_BENCH, 'quotes/dev.jsonl'), 'utf8')).trim().split('\n');
const folder = await mkdtemp(join(tmpdir(), 'chancery-pages-'));
const printer = await openPrinter();
const rows = [];
const started = performance.now();
try {
  for (const [index, line] of lines.entries()) {
    const { text } = JSON.parse(line);
    await writeFile(join(folder, `t${index}.txt`), text);
    const spec = join(folder, `t${index}.yaml`);
    await writeFile(spec, `title: What the article of this file reports\nsources:\n  - path: t${index}.txt\n`);
    try {
      const result = await build(spec, { printer });
      const shown = new Set(result.brief.sections.flatMap(({ items }) => items.map(({ id }) => id)));
      const unused = result.selection.sections.flatMap(({ spec: section, candidates }) =>
        candidates.filter(({ words }, at) => words >= 15 && !shown.has(`${section.name}-${at + 1}`)),
      ).length;
      rows.push({ index, fill: result.fit.fill, unused, words: text.split(/\s+/).length });
    } catch (error) {
      rows.push({ index, error: error.message });
    }
  }
} finally {
  await printer.close();
  await rm(folder, { recursive: true, force: true });
}
const seconds = (performance.now() - started) / 1000;
const built = rows.filter(({ error }) => error === undefined);
const share = (test) => built.filter(test).length;
console.log(
  `${built.length} of ${rows.length} built, one page each, in ${seconds.toFixed(1)} s (${(built.length / seconds).toFixed(1)} a second)`,
);
console.log(
  `fill: ≥ 95 %: ${share(({ fill }) => fill >= 0.95)}, 90–95 %: ${share(({ fill }) => fill >= 0.9 && fill < 0.95)}, 50–90 %: ${share(({ fill }) => fill >= 0.5 && fill < 0.9)}, under 50 %: ${share(({ fill }) => fill < 0.5)}`,
);
const short = built.filter(({ fill, unused }) => fill < 0.9 && unused > 0);
console.log(
  `under 90 % with unused candidates of 15 words or more: ${short.length}${short.map(({ index, fill, unused }) => `\n  ${index}: ${(100 * fill).toFixed(1)} %, ${unused} unused`).join('')}`,
);
for (const { index, error } of rows.filter(({ error }) => error !== undefined)) console.log(`  ${index}: ${error}`);
