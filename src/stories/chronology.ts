import { countWords } from '../text/words.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import { type Told, toldBy } from './told.js';
import { centroid, cosine, type Vector, vectorsOf } from './vectors.js';
import { CHRONOLOGY } from './weights.js';

export interface ChronologyOptions {
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  /** At most so many days. */
  readonly dates: number;
  /** At most so many sentences a day. */
  readonly sentences: number;
}

export interface ChronologyDay {
  readonly date: string;
  readonly sentences: readonly (Span & { readonly article: string; readonly text: string })[];
}

interface Entry extends Told {
  readonly text: string;
  readonly vector: Vector;
}

/**
 * The days that matter, oldest first, each with the sentences that tell it best. Days first, then their sentences, as in
 * Gholipour Ghalandari and Ifrim, "Examining the State-of-the-Art in News Timeline Summarization" (ACL 2020): a day matters
 * as articles later speak of it, were written on it, or list it in a chronology of their own; a sentence as it is like all
 * that is said of the day. A listed entry is given without its date; all spans are into `Article.text`.
 */
export function buildChronology(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  { from, to, dates, sentences }: ChronologyOptions,
): readonly ChronologyDay[] {
  const told = articles.flatMap((article) => toldBy(article, analyses.get(article.id)!));
  const all = byDate(told);
  const days = [...all]
    .filter(([date]) => date >= from && date <= to)
    .map(([date, entries]) => ({ date, entries, score: worthOf(entries, all.get(dayBefore(date))?.length ?? 0) }))
    .sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1))
    .slice(0, dates)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const entries = withVectors(days.flatMap((day) => day.entries));
  const topic = unit(centroid(entries.map(({ vector }) => vector)));
  const chosen = byDate(entries);
  return days.map(({ date }) => ({ date, sentences: tellingBest(chosen.get(date)!, topic, sentences) }));
}

function byDate<T extends Told>(told: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>();
  for (const entry of told) {
    const known = days.get(entry.date);
    if (known === undefined) days.set(entry.date, [entry]);
    else known.push(entry);
  }
  return days;
}

/** How much a day matters, `eve` being how many sentences tell of the day before. */
function worthOf(entries: readonly Told[], eve: number): number {
  const weights = CHRONOLOGY.day;
  const articles = (which: (entry: Told) => boolean) =>
    Math.log1p(new Set(entries.filter(which).map(({ article }) => article.id)).size);
  return (
    weights.later * articles(({ written }) => written === 'later') +
    weights.published * articles(({ written }) => written === 'that day') +
    weights.burst * Math.log((1 + entries.length) / (1 + eve)) +
    weights.listed * articles(({ listed }) => listed)
  );
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function withVectors(told: readonly Told[]): readonly Entry[] {
  const texts = told.map(({ article, start, end }) => article.text.slice(start, end));
  const vectors = vectorsOf(texts.map((text, index) => ({ text, language: told[index]!.article.language })));
  return told.map((entry, index) => ({ ...entry, text: texts[index]!, vector: vectors[index]! }));
}

/** The sentences nearest to all that is said of the day, none that says the same again; what was written before it only announces it. */
function tellingBest(entries: readonly Entry[], topic: Vector, count: number): ChronologyDay['sentences'] {
  const reports = entries.filter(({ written }) => written !== 'before');
  const able = reports.length === 0 ? entries : reports;
  const middle = unit(centroid(able.map(({ vector }) => vector)));
  const weights = CHRONOLOGY.sentence;
  const ranked = able
    .map((entry) => {
      const like = weights.day * cosine(entry.vector, middle) + weights.topic * cosine(entry.vector, topic);
      const short = countWords(entry.text) < weights.short.words ? weights.short.times : 1;
      return { entry, score: like * short * (entry.listed ? weights.listed : 1 / (1 + weights.fade * entry.position)) };
    })
    .sort((a, b) => b.score - a.score);
  const picked: Entry[] = [];
  for (const { entry } of ranked) {
    if (picked.length >= count) break;
    if (picked.every(({ vector }) => cosine(vector, entry.vector) < CHRONOLOGY.same)) picked.push(entry);
  }
  return picked.map(({ article, start, end, text }) => ({ article: article.id, start, end, text }));
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(cosine(vector, vector)) || 1;
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}
