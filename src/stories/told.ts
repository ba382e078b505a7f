import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import { listedDays } from './listed-days.js';
import { CHRONOLOGY } from './weights.js';

/** Words of an article that tell of a day. */
export interface Told extends Span {
  readonly article: Article;
  readonly date: string;
  /** When they were written, against the day that they tell of; an undated article counts as later. */
  readonly written: 'before' | 'that day' | 'later';
  /** How many sentences stand before them. */
  readonly position: number;
  /** They are an entry of the article's own chronology. */
  readonly listed: boolean;
}

/** A sentence tells of the days that it names; where it names none, the lead of its article's own; an entry of a list of its day. */
export function toldBy(article: Article, analysis: Analysis): readonly Told[] {
  const own = article.published?.slice(0, 10);
  const listed = listedDays(article, analysis);
  return analysis.sentences.flatMap(({ start, end }, position) => {
    const tell = (date: string, from = start, inList = false): Told => {
      const written = own === undefined || own > date ? 'later' : own < date ? 'before' : 'that day';
      return { article, date, start: from, end, written, position, listed: inList };
    };
    const entry = listed.get(position);
    if (entry !== undefined) return [tell(entry.date, entry.start, true)];
    const named = analysis.dates
      .filter((date) => date.precision === 'day' && date.start >= start && date.end <= end)
      .map(({ iso }) => iso);
    const leads = named.length === 0 && own !== undefined && position < CHRONOLOGY.lead;
    return [...new Set(leads ? [own] : named)].map((date) => tell(date));
  });
}
