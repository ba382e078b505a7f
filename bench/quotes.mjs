// Quotes and speakers of the annotated articles, scored; then how many articles a second are analysed.
// Usage: CHANCERY_BENCH=… node bench/quotes.mjs [train|dev] [--errors]
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyzeText } from '../dist/index.js';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const set = process.argv[2] === 'train' ? 'train' : 'dev';
const gold = join(bench, `quotes/${set}.jsonl`);
const articles = (await readFile(gold, 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const slice = (text, span) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });

const predictions = [];
for (const { text } of articles.slice(0, 30)) await analyzeText(text);
const started = performance.now();
const busy = process.cpuUsage();
for (const { id, text } of articles) {
  const { quotes } = await analyzeText(text);
  predictions.push({
    id,
    quotes: quotes.map(({ start, end, kind, speaker }) => ({
      start,
      end,
      kind,
      speaker: speaker === null ? null : slice(text, speaker),
      ...(speaker?.nameSpan === undefined ? {} : { resolved: slice(text, speaker.nameSpan) }),
      ...(speaker?.certain ? { certain: true } : {}),
    })),
  });
}
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(busy);

const folder = await mkdtemp(join(tmpdir(), 'chancery-quotes-'));
try {
  const file = join(folder, 'predicted.jsonl');
  await writeFile(file, predictions.map((line) => JSON.stringify(line)).join('\n'));
  const flags = process.argv.includes('--errors') ? ['--errors'] : [];
  const scorer = join(bench, 'quotes/score.mjs');
  process.stdout.write(execFileSync(process.execPath, [scorer, gold, file, ...flags], { maxBuffer: 1e9 }));
} finally {
  await rm(folder, { recursive: true, force: true });
}
const rate = (time) => (articles.length / time).toFixed(0);
console.log(
  `${rate(seconds)} articles a second by the clock, ${rate((user + system) / 1e6)} a second of processor time (analyzeText, warm)`,
);
