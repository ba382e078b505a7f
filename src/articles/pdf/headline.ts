import { findDates } from '../plain/dates.js';
import { endsSentence, wordCount } from '../plain/measure.js';
import type { Paragraph } from './paragraphs.js';

/** What a statement says of itself before its text begins. */
export interface Headline {
  readonly title?: string;
  /** ISO 8601, of a line with a date before the text. */
  readonly published?: string;
  /** The first paragraph of the text. */
  readonly start: number;
}

/** A headline's type is at least so many times the body's. */
const LARGER = 1.12;
/** Paragraphs that may stand before the text: letterhead, reference, date, headline. */
const MOST = 12;

/**
 * The headline in larger type on the first page, a line with a date by it, and where the text begins: at the first
 * paragraph of the body's size that reads as prose. Nothing that reads as prose is taken for a letterhead.
 */
export function findHeadline(paragraphs: readonly Paragraph[], bodySize: number): Headline {
  const opening = paragraphs.slice(0, MOST).filter(({ page }) => page === 0);
  const large = opening.filter(({ size, text }) => size >= bodySize * LARGER && wordCount(text) >= 2);
  const largest = large.reduce<Paragraph | undefined>(
    (best, one) => (best === undefined || one.size > best.size * 1.02 ? one : best),
    undefined,
  );
  const prose = paragraphs.findIndex((one) => isProse(one) && one !== largest);
  const start = Math.max(0, prose < 0 || prose > MOST ? paragraphs.length : prose);
  const at = largest === undefined ? -1 : paragraphs.indexOf(largest);
  const end = at < 0 ? start : Math.max(at + 1, start);
  const dated = paragraphs.slice(0, end).find(({ text }) => text.length < 120 && findDates(text, true).length > 0);
  const published = dated === undefined ? undefined : findDates(dated.text, true)[0]!.iso;
  return {
    ...(largest === undefined ? {} : { title: largest.text }),
    ...(published === undefined ? {} : { published }),
    start: at < 0 && published === undefined ? 0 : end,
  };
}

function isProse({ text }: Paragraph): boolean {
  return wordCount(text) >= 12 && (endsSentence(text) || /[,;:]$/.test(text) || wordCount(text) >= 20);
}
