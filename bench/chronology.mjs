// Chronologies beside journalists' timelines: AR1, AR2 and the F1 of the days chosen, for each topic left as it is.
// Usage: CHANCERY_BENCH=… node bench/chronology.mjs
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildChronology, plainArticle } from '../dist/index.js';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const { score } = await import(pathToFileURL(join(bench, 'chronology/score.mjs')).href);
const folder = join(bench, 'chronology/dev');
const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const topics = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
const before = process.cpuUsage();
const all = {};
for (const topic of topics) {
  const articles = topic.docs.map(({ date, sentences }, index) =>
    plainArticle({ id: `${index}`, text: sentences.join('\n\n'), published: date, language: 'en' }),
  );
  const predictions = {};
  for (const [name, gold] of Object.entries(topic.gold)) {
    const days = Object.keys(gold).sort();
    const sentences = Math.max(1, Math.round(Object.values(gold).flat().length / days.length));
    const built = await buildChronology(articles, { from: days[0], to: days.at(-1), dates: days.length, sentences });
    predictions[`${topic.topic}/${name}`] = Object.fromEntries(
      built.map((day) => [day.date, day.sentences.map(({ text }) => text)]),
    );
  }
  print(topic.topic, score([topic], predictions));
  Object.assign(all, predictions);
}
print('all', score(topics, all));
const { user, system } = process.cpuUsage(before);
console.log(`${((user + system) / 1e6).toFixed(1)} s of processor, analysis included`);

function print(name, { ar1, ar2, dateF1, timelines }) {
  console.log(`${name.padEnd(8)} ${timelines} timelines  AR1 ${ar1}  AR2 ${ar2}  date F1 ${dateF1}`);
}
