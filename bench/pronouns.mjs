// He and she: 60 sources drawn from the dev articles with a fixed seed (mulberry32, 4) and labelled by hand with the name
// they stand for, as ids and offsets. Prints how many speakers are resolved rightly, left as a pronoun, or wrong.
// Usage: CHANCERY_BENCH=… node bench/pronouns.mjs [--errors]
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzeText } from '../dist/index.js';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const cases = JSON.parse(await readFile(new URL('pronouns.json', import.meta.url), 'utf8'));
const lines = (await readFile(join(bench, 'quotes/dev.jsonl'), 'utf8')).trim().split('\n');
const texts = new Map(lines.map((line) => JSON.parse(line)).map(({ id, text }) => [id, text]));

const count = { right: 0, pronoun: 0, unattributed: 0, wrong: 0 };
for (const { id, start, end, name } of cases) {
  const text = texts.get(id);
  const { quotes } = await analyzeText(text);
  const speaker = quotes.find((quote) => quote.speaker?.start === start && quote.speaker.end === end)?.speaker;
  const label = text.slice(...name);
  const verdict =
    speaker === undefined
      ? 'unattributed'
      : speaker.pronoun
        ? 'pronoun'
        : same(speaker.name, label)
          ? 'right'
          : 'wrong';
  count[verdict] += 1;
  if (process.argv.includes('--errors') && verdict !== 'right')
    console.log(
      `${verdict}: ${label}, got ${speaker?.name}: …${text.slice(start - 60, end + 40).replace(/\n+/g, ' ¶ ')}…`,
    );
}
const percent = (part) => `${((100 * part) / cases.length).toFixed(1)} %`;
console.log(
  `${cases.length} pronouns: right ${percent(count.right)}, left as a pronoun ${percent(count.pronoun)}, no quote of theirs found ${percent(count.unattributed)}, wrong ${percent(count.wrong)}`,
);

/** A name agrees with its label where one's words end the other's. */
function same(name, label) {
  return ` ${name}`.endsWith(` ${label}`) || ` ${label}`.endsWith(` ${name}`) || ` ${name} `.includes(` ${label} `);
}
