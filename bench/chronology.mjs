// Chronologies beside journalists' timelines: AR1, AR2 and the F1 of the days chosen, for each topic left as it is. Some
// articles are chronologies themselves, near to the timeline asked for: the last line is what is reached without them.
// Usage: CHANCERY_BENCH=… node bench/chronology.mjs
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyzeArticle, plainArticle } from '../dist/index.js';
import { moduleOf } from './source-module.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const { score } = await import(pathToFileURL(join(bench, 'chronology/score.mjs')).href);
const folder = join(bench, 'chronology/dev');
const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const topics = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
const { buildChronology, listedDays } = await moduleOf({
  buildChronology: 'stories/chronology',
  listedDays: 'stories/listed-days',
});
const before = process.cpuUsage();
const found = {};
const foundWithout = {};
for (const topic of topics) {
  const articles = topic.docs.map(({ date, sentences }, index) =>
    plainArticle({ id: `${index}`, text: sentences.join('\n\n'), published: date, language: 'en' }),
  );
  const analyses = new Map();
  for (const article of articles) analyses.set(article.id, await analyzeArticle(article));
  const predictions = predict(topic, articles, analyses);
  print(topic.topic, score([topic], predictions));
  Object.assign(found, predictions);
  const plain = articles.filter((article) => listedDays(article, analyses.get(article.id)).size === 0);
  Object.assign(foundWithout, predict(topic, plain, analyses));
}
print('all', score(topics, found));
print('without', score(topics, foundWithout));
const { user, system } = process.cpuUsage(before);
console.log(`${((user + system) / 1e6).toFixed(1)} s of processor, analysis included`);

function predict(topic, articles, analyses) {
  const timelines = Object.entries(topic.gold).map(([name, gold]) => {
    const days = Object.keys(gold).sort();
    const sentences = Math.max(1, Math.round(Object.values(gold).flat().length / days.length));
    const options = { from: days[0], to: days.at(-1), dates: days.length, sentences };
    const built = buildChronology(articles, analyses, options);
    return [
      `${topic.topic}/${name}`,
      Object.fromEntries(built.map((day) => [day.date, day.sentences.map(({ text }) => text)])),
    ];
  });
  return Object.fromEntries(timelines);
}

function print(name, { ar1, ar2, dateF1, timelines }) {
  console.log(`${name.padEnd(8)} ${timelines} timelines  AR1 ${ar1}  AR2 ${ar2}  date F1 ${dateF1}`);
}
