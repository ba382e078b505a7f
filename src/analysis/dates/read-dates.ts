import { languageOf } from '../../text/language.js';
import type { DateMention } from '../../types/analysis.js';
import { isDay } from './calendar.js';
import { countedDates } from './counted.js';
import { writtenDates } from './written.js';

/** What relative dates are read against. */
export interface DateContext {
  /** BCP 47. */
  readonly language: string;
  /** The article's own date, ISO 8601; its day is the one in its own offset. Without it relative dates stay unresolved. */
  readonly published?: string | undefined;
}

/**
 * Dates in a text, in its order, none inside another. "Tuesday", "the 27th (local time)" and "27 September" are days near
 * the article's own: before it, or after it where the words say that something lies ahead.
 */
export function readDates(text: string, context: DateContext): readonly DateMention[] {
  const language = languageOf(context.language);
  const base = context.published?.slice(0, 10);
  const day = base !== undefined && isDay(base) ? base : undefined;
  const written = writtenDates(text, language, day);
  return outermost(day === undefined ? written : [...written, ...countedDates(text, language, day)]);
}

/** Mentions in the text's order, without those that lie in another; of two alike the first found. */
function outermost(found: readonly DateMention[]): readonly DateMention[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateMention[] = [];
  for (const entry of sorted) {
    const last = kept.at(-1);
    if (last === undefined || entry.start >= last.end) kept.push(entry);
  }
  return kept;
}
