import type { Analysis, DateMention } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { CHRONOLOGY } from './weights.js';

/** The day that a sentence is listed under, and where its own words begin: after "17 February – ". */
export interface Listed {
  readonly date: string;
  readonly start: number;
}

/** Before an entry's date: a bullet, or the day of the week. */
const BEFORE = /^[^\p{L}\p{N}]{0,4}(?:\p{L}{1,12}\.?,?\s)?$/u;
/** After it: a dash (of no span of days), a colon, or nothing, where it is a heading. */
const AFTER = /^(?:\s?(?:[-–—]+(?!\s?\d)|[:：])\s*|[.,\s]*$)/u;

/**
 * An article that is a chronology itself: its sentences by index, each with the day that it is listed under. An entry opens
 * with a written date and goes on to the next one. Empty where the article does not list days gone by.
 */
export function listedDays(article: Article, { sentences, dates }: Analysis): ReadonlyMap<number, Listed> {
  const opening = new Map<number, DateMention>();
  let at = 0;
  for (const date of dates) {
    while (at < sentences.length && sentences[at]!.end <= date.start) at += 1;
    if (at < sentences.length && !opening.has(at) && date.start >= sentences[at]!.start) opening.set(at, date);
  }
  const published = article.published?.slice(0, 10) ?? '9999';
  const listed = new Map<number, Listed>();
  const past = new Set<string>();
  let open: { readonly date: string; readonly sentence: number } | undefined;
  sentences.forEach(({ start, end }, index) => {
    const date = opening.get(index);
    const words = date === undefined ? undefined : afterDate(article.text, start, end, date);
    if (date !== undefined && words !== undefined) {
      open = { date: date.iso, sentence: index };
      if (date.iso < published) past.add(date.iso);
      if (words < end) listed.set(index, { date: date.iso, start: words });
    } else if (open !== undefined && index - open.sentence < CHRONOLOGY.list.sentences) {
      listed.set(index, { date: open.date, start });
    }
  });
  return past.size < CHRONOLOGY.list.days ? new Map() : listed;
}

/** Where the words of an entry begin, after its date; undefined where the sentence is none. */
function afterDate(text: string, start: number, end: number, date: DateMention): number | undefined {
  if (date.precision !== 'day' || !/\d/.test(text.slice(date.start, date.end))) return undefined;
  if (!BEFORE.test(text.slice(start, date.start))) return undefined;
  const after = AFTER.exec(text.slice(date.end, end));
  return after === null ? undefined : date.end + after[0].length;
}
