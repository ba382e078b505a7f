import type { BodyRun, LabelledLine } from './body.js';
import { openerOf } from './credits.js';
import { VOCABULARIES } from './languages/index.js';
import { contentWords, relation } from './measure.js';

/** The title's and the deks' places among the lines, and where the body begins once they are taken from it. */
export interface Headline {
  /** The outlet's name on the line above the title. */
  readonly masthead?: string;
  readonly title?: number;
  readonly deks: readonly number[];
  readonly bodyStart: number;
}

/** Words of a title; share of its words in the article; how far below the best score an earlier line may be. */
const TITLE = { fewest: 2, most: 35, related: 0.3, margin: 0.9 };
const MOST_DEKS = 6;
/** A first paragraph of so many words at most, whose matter the next ones repeat, is a headline with a full stop. */
const STOPPED = { most: 22, repeated: 0.5, following: 4, capitals: 0.8, short: 12 };

/** A short capitalised line above one of at least `below` words that fits better is a masthead or a rubric, and no title. */
const MASTHEAD = { most: 4, below: 5 };
/** Words that make it an outlet's name. */
const PRESS = new Set(VOCABULARIES.flatMap(({ press }) => press));

/**
 * Finds the title above the body: the first of the lines that share most words with it. Deks stand between the two.
 * @param holder whose rights a copyright line states: that name is no title
 */
export function findHeadline(lines: readonly LabelledLine[], run: BodyRun, holder?: string): Headline {
  const body = contentWords(
    lines
      .slice(run.start, run.end)
      .map((line) => line.text)
      .join(' '),
  );
  const head = lines.slice(0, run.start).map((line, index) => ({ line, index }));
  const opening = head.find(({ line }) => line.label === undefined && openerOf(line.text)?.dateline !== undefined);
  const free = head.filter(({ line, index }) => line.label === undefined && index < (opening?.index ?? run.start));
  const fits = ({ line }: { line: LabelledLine }) =>
    line.words >= TITLE.fewest &&
    line.words <= TITLE.most &&
    (line.heading || !run.scraped || relation(line.text, body) >= TITLE.related);
  const seen = new Map<string, number>();
  for (const { text } of lines) seen.set(text, (seen.get(text) ?? 0) + 1);
  const scored = free.filter(fits).map((candidate) => ({
    ...candidate,
    score: score(candidate.line, body, seen.get(candidate.line.text)! > 1),
  }));
  const isMasthead = ({ line, index, score: own }: (typeof scored)[number]) => {
    const next = scored.find((other) => other.index === index + 1);
    if (line.heading || line.ends || next === undefined || next.line.words < MASTHEAD.below || next.line.ends)
      return false;
    if (line.text.toLowerCase() === holder?.toLowerCase()) return true;
    return (
      line.words <= MASTHEAD.most && capitals(line.text) === 1 && next.score > own && relation(line.text, body) < 1
    );
  };
  const best = scored.reduce((most, candidate) => Math.max(most, candidate.score), -Infinity);
  // A headline may share no word with its article: then it is the first line above it that nothing else claims.
  const title =
    scored.find((candidate) => candidate.score >= best - TITLE.margin && !isMasthead(candidate)) ??
    free.find(({ line }) => line.words >= 4 && line.words <= TITLE.most);
  if (title === undefined) return stoppedHeadline(lines, { ...run, start: opening?.index ?? run.start });
  const below = free.filter(({ line, index }) => index > title.index && line.text !== title.line.text);
  const deks = below.filter(
    ({ line }) => line.words >= 3 && (!run.scraped || relation(line.text, body) >= TITLE.related),
  );
  // What ends as a sentence and has no byline or date below it is the lede, however short.
  const marked = head.findLastIndex(({ line }) => line.label === 'byline' || line.label === 'date');
  const lede = deks.find(({ line, index }) => line.ends && index > marked && index > title.index + 1);
  // Without chrome round it, a text has no line that is nobody's.
  const stray = run.scraped ? undefined : below.find(({ line, index }) => line.words < 3 && index > marked);
  const bodyStart = Math.min(
    ...[run.start, lede?.index, stray?.index, opening?.index].filter((index) => index !== undefined),
  );
  const above = free.find(({ index }) => index === title.index - 1)?.line;
  const masthead =
    above !== undefined && above.words <= MASTHEAD.most && capitals(above.text) === 1 && namesPress(above.text);
  return {
    title: title.index,
    ...(masthead ? { masthead: above.text } : {}),
    deks: deks
      .map(({ index }) => index)
      .filter((index) => index < bodyStart)
      .slice(0, MOST_DEKS),
    bodyStart,
  };
}

function namesPress(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => PRESS.has(word));
}

function score(line: LabelledLine, body: ReadonlySet<string>, repeated: boolean): number {
  return (
    relation(line.text, body) * 2 +
    capitals(line.text) * 0.7 +
    (line.ends && !/[?!]["'”’]*$/.test(line.text) ? -1 : 0) +
    (line.heading ? 1 : 0) +
    (repeated ? 0.7 : 0) +
    (line.words >= 5 && line.words <= 25 ? 0.4 : 0)
  );
}

/** The share of longer words that begin with a capital. */
function capitals(text: string): number {
  const words = text.split(' ').filter((word) => /^\p{L}/u.test(word) && word.length > 3);
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/**
 * Some texts put a full stop after the headline. It is one where its words are capitalised or where what follows says the
 * same again, which no lede's successor does. A short first line that shows neither is the title and stays in the text.
 */
function stoppedHeadline(lines: readonly LabelledLine[], run: BodyRun): Headline {
  const none = { deks: [], bodyStart: run.start };
  const first = lines[run.start];
  const next = lines.slice(run.start + 1, run.start + 1 + STOPPED.following);
  if (run.start > 0 || first === undefined || next.length < 2 || first.words > STOPPED.most) return none;
  const repeated = relation(first.text, contentWords(next.map((line) => line.text).join(' ')));
  const surely = repeated >= STOPPED.repeated || (first.words >= 3 && capitals(first.text) >= STOPPED.capitals);
  if (surely) return { title: run.start, deks: [], bodyStart: run.start + 1 };
  return first.words <= STOPPED.short ? { ...none, title: run.start } : none;
}
