import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The texts of the bench's stories and chronology.
 * @param bench the folder that CHANCERY_BENCH names
 * @returns `{id, text, published?}` of each; those of the stories have no date
 */
async function digestTexts(bench) {
  const lines = (await readFile(join(bench, 'stories/dev.jsonl'), 'utf8')).trim().split('\n');
  const all = lines.map((line) => JSON.parse(line)).map(({ id, text }) => ({ id, text }));
  const folder = join(bench, 'chronology/dev');
  for (const name of (await readdir(folder)).sort()) {
    const { docs } = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const [index, { date, sentences }] of docs.entries())
      all.push({ id: `${name.replace('.json', '')}-${index}`, text: sentences.join('\n\n'), published: date });
  }
  return all;
}

/** So many of them at most, mixed evenly so that every size has some of each. */
export async function digestSample(bench, size) {
  const all = await digestTexts(bench);
  const count = Math.min(size, all.length);
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]);
}
