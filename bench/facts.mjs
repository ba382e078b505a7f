// Key facts of articles with human highlights, scored beside the lead; then how many articles a second are ranked, and
// analysed with all else. The five-fold figure is that of `bench/tune-facts.mjs --folds`.
// Usage: CHANCERY_BENCH=… node bench/facts.mjs
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeText } from '../dist/index.js';
import { moduleOf } from './source-module.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const gold = join(bench, 'facts/dev.jsonl');
const articles = (await readFile(gold, 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

await analyzeText(articles[0].text);
const started = performance.now();
const predictions = [];
const inputs = [];
for (const { id, text } of articles) {
  const { sentences, facts, quotes } = await analyzeText(text);
  predictions.push({ id, sentences, ranked: facts.map(({ sentence }) => sentence) });
  inputs.push({ text, language: 'en', sentences, quotes });
}
const seconds = (performance.now() - started) / 1000;
const { rankFacts } = await moduleOf({ rankFacts: 'analysis/facts/rank' });
for (const input of inputs) rankFacts(input);
const again = performance.now();
for (const input of inputs) rankFacts(input);
const ranking = (performance.now() - again) / 1000;
const lead = predictions.map((each) => ({ ...each, ranked: each.sentences.map((_, index) => index) }));

const folder = await mkdtemp(join(tmpdir(), 'chancery-facts-'));
try {
  for (const [name, lines] of Object.entries({ lead, facts: predictions })) {
    const file = join(folder, `${name}.jsonl`);
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const scored = execFileSync(process.execPath, [join(bench, 'facts/score.mjs'), gold, file]);
    process.stdout.write(`${name.padEnd(6)} ${scored}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const rate = (time) => (articles.length / time).toFixed(0);
console.log(`${rate(ranking)} articles a second ranked (one process, warm); ${rate(seconds)} analysed in full`);
