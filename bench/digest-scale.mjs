// How processor time and memory grow with the number of articles, for the pure stages of a digest: stories, what they agree and differ on (claims), and chronology.
// Each size runs in a process of its own; analyses are made before the measurement, and timed apart.
// Usage: CHANCERY_BENCH=… node --expose-gc bench/digest-scale.mjs [--sizes 100,250,500,1000,2000]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { analyzeArticle, plainArticle } from '../dist/index.js';
import { digestSample } from './digest-texts.mjs';
import { moduleOf } from './source-module.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const argument = (name) => process.argv[process.argv.indexOf(name) + 1];
if (process.argv.includes('--one')) {
  console.log(JSON.stringify(await measure(Number(argument('--one')))));
} else {
  const sizes = process.argv.includes('--sizes')
    ? argument('--sizes').split(',').map(Number)
    : [100, 250, 500, 1000, 2000];
  const rows = sizes.map((size) =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), '--one', `${size}`])),
  );
  console.log('articles  analysis s  stories s   claims s  chronology s  memory MB');
  for (const { size, analysis, stories, claims, chronology, memory } of rows) {
    const cells = [
      analysis.toFixed(2),
      stories.toFixed(2),
      claims.toFixed(2),
      chronology.toFixed(2),
      memory.toFixed(0),
    ];
    console.log([`${size}`.padStart(8), ...cells.map((cell, at) => cell.padStart([12, 11, 11, 14, 11][at]))].join(''));
  }
  const [first, last] = [rows[0], rows.at(-1)];
  const growth = (of) => (Math.log(of(last) / of(first)) / Math.log(last.size / first.size)).toFixed(2);
  console.log(
    `grows as n^${growth((row) => row.stories + row.claims + row.chronology)} in time, n^${growth((row) => row.memory)} in memory`,
  );
}

async function measure(size) {
  const stages = await moduleOf({
    findStories: 'stories/find-stories',
    datedEvents: 'stories/dated-events',
    buildChronology: 'stories/chronology',
  });
  const articles = (await digestSample(bench, size)).map((text) => plainArticle({ ...text, language: 'en' }));
  const [analyses, analysis] = await timed(async () => {
    const pairs = [];
    for (const article of articles) pairs.push([article.id, await analyzeArticle(article)]);
    return new Map(pairs);
  });
  globalThis.gc();
  const [found, stories] = await timed(() => stages.findStories(articles, analyses));
  // a digest asks this of the stories that it prints; here all are asked
  const [, claims] = await timed(() => found.map(({ agreements, disputes }) => [agreements, disputes]));
  const period = { from: '2005-01-01', to: '2015-01-01', dates: 15, sentences: 2 };
  const [, chronology] = await timed(() => {
    stages.datedEvents(found, articles, analyses);
    return stages.buildChronology(articles, analyses, period);
  });
  return {
    size: articles.length,
    analysis,
    stories,
    claims,
    chronology,
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

async function timed(work) {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1e6];
}
