import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import { centroid, cosine, vectorsOf } from './vectors.js';

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

/** How much articles of the day, later mentions and a burst of them speak for a day. */
const WEIGHT = { published: 1, mention: 1, burst: 0.5 } as const;

/** Sentences of an article that tell of its own day where they name no other. */
const LEAD = 1;

interface Told extends Span {
  readonly article: Article;
  readonly date: string;
  readonly position: number;
}

/** The days that matter, oldest first: those that articles later speak of and that many were written on; on each, what is said most. */
export function buildChronology(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  { from, to, dates, sentences }: ChronologyOptions,
): readonly ChronologyDay[] {
  const told = articles
    .flatMap((article) => toldBy(article, analyses.get(article.id)!))
    .filter(({ date }) => date >= from && date <= to);
  const byDay = new Map<string, Told[]>();
  for (const entry of told) {
    const known = byDay.get(entry.date);
    if (known === undefined) byDay.set(entry.date, [entry]);
    else known.push(entry);
  }
  const days = [...byDay]
    .map(([date, entries]) => ({ date, entries, score: scoreOf(date, entries, byDay) }))
    .sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1))
    .slice(0, dates);
  return days
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, entries }) => ({ date, sentences: tellingMost(entries, sentences) }));
}

/** A sentence tells of the days that it names; the lead also of the day before or of its article's own. */
function toldBy(article: Article, analysis: Analysis): Told[] {
  const day = article.published?.slice(0, 10);
  return analysis.sentences.flatMap(({ start, end }, position) => {
    const named = analysis.dates
      .filter((date) => date.precision === 'day' && date.start >= start && date.end <= end)
      .map(({ iso }) => iso);
    const own = named.length === 0 && day !== undefined && position < LEAD ? [day] : named;
    return [...new Set(own)].map((date) => ({ article, start, end, date, position }));
  });
}

function scoreOf(date: string, entries: readonly Told[], all: ReadonlyMap<string, readonly Told[]>): number {
  const later = new Set(
    entries.filter(({ article }) => (article.published?.slice(0, 10) ?? '') > date).map(({ article }) => article.id),
  ).size;
  const published = new Set(
    entries.filter(({ article }) => article.published?.slice(0, 10) === date).map(({ article }) => article.id),
  ).size;
  const eve = all.get(dayBefore(date))?.length ?? 0;
  return (
    WEIGHT.mention * Math.log1p(later) +
    WEIGHT.published * Math.log1p(published) +
    WEIGHT.burst * Math.log((1 + entries.length) / (1 + eve))
  );
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function tellingMost(entries: readonly Told[], count: number): ChronologyDay['sentences'] {
  const texts = entries.map(({ article, start, end }) => article.text.slice(start, end));
  const vectors = vectorsOf(texts.map((text, index) => ({ text, language: entries[index]!.article.language })));
  const middle = centroid(vectors);
  const ranked = entries
    .map((entry, index) => ({ entry, index, score: cosine(vectors[index]!, middle) / (1 + 0.05 * entry.position) }))
    .sort((a, b) => b.score - a.score);
  const picked: typeof ranked = [];
  for (const candidate of ranked) {
    if (picked.length >= count) break;
    if (picked.every(({ index }) => cosine(vectors[index]!, vectors[candidate.index]!) < 0.6)) picked.push(candidate);
  }
  return picked.map(({ entry, index }) => ({
    article: entry.article.id,
    start: entry.start,
    end: entry.end,
    text: texts[index]!,
  }));
}
