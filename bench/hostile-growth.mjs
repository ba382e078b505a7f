// Doubles each hostile text of the tests and tells how many times as long the analysis and the shortening of it take: the
// median of five against the median of five, in processor time. Ends with 1 where that is more than 2.5 times.
// Usage: node bench/hostile-growth.mjs [name…]
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const LIMIT = 2.5;
const ROUNDS = 5;

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}node_modules/.cache/chancery/hostile-growth.mjs`;
await build({
  stdin: {
    contents: `
      export { analyzeText } from './src/analysis/analyze.ts';
      export { shorten } from './src/selection/shorten.ts';
      export { standsAlone } from './src/selection/standalone.ts';
      export { HOSTILE_TEXTS } from './test/hostile/hostile-texts.ts';`,
    resolveDir: root,
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
const { analyzeText, shorten, standsAlone, HOSTILE_TEXTS } = await import(outfile);

/** Milliseconds of processor time that one reading takes. */
async function costOf(text) {
  const before = process.cpuUsage();
  await analyzeText(text, { published: '2022-09-28' });
  shorten(text, 'en');
  standsAlone(text, 'en');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function medianCost(text) {
  const costs = [];
  for (let round = 0; round < ROUNDS; round += 1) costs.push(await costOf(text));
  return costs.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(HOSTILE_TEXTS);
let worst = 0;
for (const name of names) {
  const textOf = HOSTILE_TEXTS[name];
  await costOf(textOf(1));
  const once = await medianCost(textOf(1));
  const twice = await medianCost(textOf(2));
  const growth = twice / once;
  worst = Math.max(worst, growth);
  const verdict = growth > LIMIT ? `  over ${LIMIT}` : '';
  console.log(
    `${name.padEnd(20)} ${once.toFixed(0).padStart(6)} ms → ${twice.toFixed(0).padStart(6)} ms: ${growth.toFixed(2)} times${verdict}`,
  );
}
console.log(`worst: ${worst.toFixed(2)} times`);
process.exitCode = worst > LIMIT ? 1 : 0;
