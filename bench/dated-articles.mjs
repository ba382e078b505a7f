// The dated articles of the chronology bench as files that a digest's spec may name: each with its date, its text put together
// again from tokens. The bench names no outlets and no titles, so a headline is the opening of the article's first sentence.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a topic's articles into `folder/topic`, as Markdown with front matter.
 * @returns the path of each below `folder`, with its date and ISO week.
 */
export async function writeTopic(bench, topic, folder) {
  const { docs } = JSON.parse(await readFile(join(bench, 'chronology/dev', `${topic}.json`), 'utf8'));
  await mkdir(join(folder, topic), { recursive: true });
  const chrome = repeated(docs);
  const written = [];
  for (const [index, doc] of docs.entries()) {
    const article = articleOf(doc, chrome);
    if (article === undefined) continue;
    const path = `${topic}/${topic}-${String(index).padStart(3, '0')}.md`;
    await writeFile(join(folder, path), article);
    written.push({ path, date: doc.date, week: weekOf(doc.date) });
  }
  return written;
}

/** Sentences that stand in three articles or more are the site's, not the article's. */
function repeated(docs) {
  const times = new Map();
  for (const { sentences } of docs)
    for (const sentence of new Set(sentences)) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 2).map(([sentence]) => sentence));
}

function articleOf({ date, sentences }, chrome) {
  const text = sentences
    .filter((sentence) => !chrome.has(sentence))
    .map(detokenised)
    .map((sentence) => sentence.replace(/^By the CNN Wire Staff /, ''))
    .filter((sentence) => sentence !== '');
  if (text.length === 0) return undefined;
  const first = text.find((sentence) => sentence.split(' ').length > 6) ?? text[0] ?? date;
  return `---\ntitle: ${JSON.stringify(openingOf(first))}\ndate: ${date}\n---\n\n${text.join('\n\n')}\n`;
}

/** Without a dateline, at most fourteen words. */
function openingOf(sentence) {
  const words = sentence.replace(/^.{0,80}? (?:—|--) /, '').split(' ');
  return words.length <= 14
    ? words.join(' ').replace(/\.$/, '')
    : `${words
        .slice(0, 14)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}

/** Words put together from the tokens of the Penn Treebank. */
function detokenised(sentence) {
  return sentence
    .replace(/-LRB- ?/g, '(')
    .replace(/ ?-RRB-/g, ')')
    .replace(/-LSB- ?/g, '[')
    .replace(/ ?-RSB-/g, ']')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/(^|[\s(“])` ([^`'“]{1,120}?) '(?=[\s.,;:!?)”])/g, '$1‘$2’')
    .replace(/ (n't|'(?:s|re|ve|ll|d|m))\b/gi, '$1')
    .replace(/ '(?= |$)/g, "'")
    .replace(/ ([.,;:!?%])/g, '$1')
    .replace(/([$£€]) (?=\d)/g, '$1')
    .replace(/ -- /g, ' — ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** ISO 8601. */
function weekOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000));
  return `${year}-W${String(number).padStart(2, '0')}`;
}
