// Which articles tell one event, scored; then with some topics left out: the threshold that is best on four fifths of the
// topics, scored on the rest, five times.
// Usage: CHANCERY_BENCH=… node bench/stories.mjs
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findStories, plainArticle } from '../dist/index.js';
import { moduleOf } from './source-module.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const FOLDS = 5;
const { score } = await import(pathToFileURL(join(bench, 'stories/score.mjs')).href);
const lines = (await readFile(join(bench, 'stories/dev.jsonl'), 'utf8')).trim().split('\n');
const gold = lines.map((line) => JSON.parse(line));
const articles = gold.map(({ id, text }) => plainArticle({ id, text }));

const before = process.cpuUsage();
const stories = await findStories(articles);
const { user, system } = process.cpuUsage(before);
const labels = Object.fromEntries(stories.flatMap(({ id, members }) => members.map((member) => [member, id])));
const figures = ({ b3, b3p, b3r, pair }) => `B-cubed F ${b3} (P ${b3p} R ${b3r})  pair F ${pair}`;
const all = score(gold, labels);
console.log(`all topics: ${figures(all)}  ${all.stories} stories of ${all.goldStories}`);
console.log(`${((user + system) / 1e6).toFixed(1)} s of processor for ${articles.length} articles, analysis included`);

const { lex, bagsOf, signaturesOf, spellKey, likenessOf, cluster } = await moduleOf({
  lex: 'stories/tokens',
  bagsOf: 'stories/signature',
  signaturesOf: 'stories/signature',
  spellKey: 'stories/signature',
  likenessOf: 'stories/likeness',
  cluster: 'stories/cluster',
});
const lexed = lex(articles);
const signatures = signaturesOf(bagsOf(lexed));
const tried = Array.from({ length: 31 }, (_, step) => 0.2 + 0.01 * step).map((alike) => {
  const groups = cluster(likenessOf(signatures, spellKey(lexed)), alike);
  return {
    alike,
    labels: Object.fromEntries(groups.flatMap((group, label) => group.map((at) => [articles[at].id, label]))),
  };
});
const topicOf = ({ story }) => Number.parseInt(story, 10);
const topics = [...new Set(gold.map(topicOf))];
const held = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const out = new Set(topics.filter((_, index) => index % FOLDS === fold));
  const chosenOn = gold.filter((entry) => !out.has(topicOf(entry)));
  const rest = gold.filter((entry) => out.has(topicOf(entry)));
  const goal = (each) => score(chosenOn, each.labels).b3 + score(chosenOn, each.labels).pair;
  const best = tried.reduce((a, b) => (goal(b) > goal(a) ? b : a));
  const scored = score(rest, best.labels);
  held.push({ ...scored, count: rest.length });
  console.log(`without fold ${fold + 1}: threshold ${best.alike.toFixed(2)}, on it ${figures(scored)}`);
}
const mean = (name) => held.reduce((sum, each) => sum + each[name] * each.count, 0) / gold.length;
console.log(`topics left out: B-cubed F ${mean('b3').toFixed(1)}  pair F ${mean('pair').toFixed(1)}`);
