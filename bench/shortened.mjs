// Sentences of the dev texts as they are shortened, for reading through: what is cut stands in braces. A stride spreads
// them over the texts; the count of each rule is of all sentences.
// Usage: CHANCERY_BENCH=… node bench/shortened.mjs [count, 200] [--ids]
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleOf } from './source-module.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const { paragraphsOf, shorten, splitSentences, standsAlone } = await moduleOf({
  paragraphsOf: 'text/paragraphs',
  shorten: 'selection/shorten',
  splitSentences: 'text/sentences',
  standsAlone: 'selection/standalone',
});
const [count = 200] = process.argv.slice(2).map(Number).filter(Boolean);
const found = [];
const rules = {};
for (const set of ['facts', 'quotes'])
  for (const line of (await readFile(join(bench, set, 'dev.jsonl'), 'utf8')).trim().split('\n')) {
    const { id, text } = JSON.parse(line);
    for (const { start, end } of splitSentences(text, paragraphsOf(text), 'en')) {
      const sentence = text.slice(start, end);
      const { deleted } = shorten(sentence, 'en');
      for (const { rule } of deleted) rules[rule] = (rules[rule] ?? 0) + 1;
      const rest = [...deleted]
        .reverse()
        .reduce((kept, cut) => kept.slice(0, cut.start) + kept.slice(cut.end), sentence);
      if (deleted.length > 0 && standsAlone(rest, 'en')) found.push({ id: `${set}/${id}`, start, sentence, deleted });
    }
  }
const inside = found.filter(({ deleted }) => deleted.some(({ silent }) => !silent));
const opening = found.filter((each) => !inside.includes(each));
const spread = (list, most) =>
  list.filter((_, index) => index % Math.max(1, Math.floor(list.length / most)) === 0).slice(0, most);
const chosen = [...spread(inside, count * 0.6), ...spread(opening, count - Math.min(inside.length, count * 0.6))];
console.log(`cuts: ${JSON.stringify(rules)}; ${found.length} sentences that stand alone; ${chosen.length} of them:`);
for (const { id, start, sentence, deleted } of chosen) {
  const place = `${id}@${start} ${deleted.map((cut) => `${cut.rule} ${cut.start}-${cut.end}`).join(', ')}`;
  const marked = [...deleted]
    .reverse()
    .reduce(
      (text, cut) => `${text.slice(0, cut.start)}{${text.slice(cut.start, cut.end)}}${text.slice(cut.end)}`,
      sentence,
    );
  console.log(process.argv.includes('--ids') ? place : `${place}\n  ${marked.replace(/\s+/g, ' ')}`);
}
