import { languageOf } from '../text/language.js';
import { NUMBER_WORDS } from '../text/number-words.js';
import type { DateMention, DatePrecision } from '../types/analysis.js';
import { addDays, isDay, isoOf, nearestMonthDay, pastMonthDay, weekdayOf } from './calendar.js';

/** What relative dates are read against. */
export interface DateContext {
  readonly language: string;
  /** The article's own date, ISO 8601; without it relative dates stay unresolved. */
  readonly published?: string | undefined;
}

const NUMBERS: Readonly<Record<string, number>> = { one: 1, ...NUMBER_WORDS };
const AHEAD = /\b(?:will|would|shall|to|expected|scheduled|due|planned|plans|set|until|by|next|deadline)\b[^.]*$/i;

/** Dates in a text, in its order, none inside another. Relative ones only where the article's own date is known. */
export function readDates(text: string, context: DateContext): readonly DateMention[] {
  const base = context.published?.slice(0, 10);
  const day = base !== undefined && isDay(base) ? base : undefined;
  const found = [...isoDates(text), ...cjkDates(text), ...namedMonths(text, context.language, day)];
  if (day !== undefined)
    found.push(
      ...relativeDays(text, context.language, day),
      ...weekdays(text, context.language, day),
      ...ordinals(text, day),
    );
  found.push(...years(text));
  return outermost(found);
}

function mention(start: number, length: number, iso: string, precision: DatePrecision): DateMention {
  return { start, end: start + length, iso, precision };
}

function isoDates(text: string): DateMention[] {
  return [...text.matchAll(/\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g)]
    .filter(([whole]) => isDay(whole))
    .map((match) => mention(match.index, 10, match[0], 'day'));
}

/** 2022年9月27日, 2022년 9월 27일. */
function cjkDates(text: string): DateMention[] {
  return [...text.matchAll(/((?:19|20)\d{2})[年년]\s?(\d{1,2})[月월](?:\s?(\d{1,2})[日일号])?/g)].flatMap((match) => {
    const [whole, year, month, date] = match;
    const iso = isoOf(Number(year), Number(month), date === undefined ? undefined : Number(date));
    return iso === undefined ? [] : [mention(match.index, whole.length, iso, date === undefined ? 'month' : 'day')];
  });
}

/** "27 September 2022", "September 27", "September 2022", in the text's language and in English. */
function namedMonths(text: string, language: string, base: string | undefined): DateMention[] {
  const { months } = languageOf(language);
  const names = months
    .flatMap((forms, month) => forms.map((form) => [form, month + 1] as const))
    .filter(([form]) => /^\p{L}/u.test(form));
  if (names.length === 0) return [];
  const month = names
    .map(([form]) => form)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const numbers = new Map(names);
  const dayFirst = new RegExp(
    `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:of\\s+|de\\s+)?(${month})(?!\\p{L})\\.?(?:,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d))?`,
    'giu',
  );
  const monthFirst = new RegExp(
    `(?<![\\p{L}\\p{N}])(${month})(?!\\p{L})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:]|\\s*(?:million|billion|percent|per cent))(?:,?\\s+((?:19|20)\\d{2})(?!\\d))?`,
    'giu',
  );
  const monthOnly = new RegExp(`(?<![\\p{L}\\p{N}])(${month})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d{2})(?!\\d)`, 'giu');
  const pick = (match: RegExpMatchArray, date: string | undefined, name: string, year: string | undefined) => {
    const number = numbers.get(name.toLowerCase());
    if (number === undefined || (name.toLowerCase() === 'may' && name[0] === 'm')) return [];
    const ahead = AHEAD.test(text.slice(Math.max(0, match.index! - 60), match.index));
    const iso =
      year !== undefined
        ? isoOf(Number(year), number, date === undefined ? undefined : Number(date))
        : base === undefined || date === undefined
          ? undefined
          : ahead
            ? nearestMonthDay(base, number, Number(date))
            : pastMonthDay(base, number, Number(date));
    return iso === undefined
      ? []
      : [mention(match.index!, match[0].trimEnd().length, iso, date === undefined ? 'month' : 'day')];
  };
  return [
    ...[...text.matchAll(dayFirst)].flatMap((match) => pick(match, match[1], match[2]!, match[3])),
    ...[...text.matchAll(monthFirst)].flatMap((match) => pick(match, match[2], match[1]!, match[3])),
    ...[...text.matchAll(monthOnly)].flatMap((match) => pick(match, undefined, match[1]!, match[2])),
  ];
}

function relativeDays(text: string, language: string, base: string): DateMention[] {
  const { relativeDays: table, tag, joinsWords } = languageOf(language);
  const found = Object.entries(table).flatMap(([word, days]) => {
    const pattern =
      joinsWords === true ? new RegExp(word, 'g') : new RegExp(`(?<![\\p{L}'’-])${word}(?![\\p{L}-])`, 'giu');
    return [...text.matchAll(pattern)].map((match) =>
      mention(match.index, match[0].length, addDays(base, days), 'day'),
    );
  });
  if (tag !== 'en') return found;
  const ago = [
    ...text.matchAll(/\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (day|week)s? ago\b/gi),
  ].map((match) => {
    const count = (NUMBERS[match[1]!.toLowerCase()] ?? Number(match[1])) * (match[2]!.toLowerCase() === 'week' ? 7 : 1);
    return mention(
      match.index,
      match[0].length,
      addDays(base, -count),
      match[2]!.toLowerCase() === 'week' ? 'vague' : 'day',
    );
  });
  return [...found, ...ago];
}

/** A weekday is the one just past, or the coming one where the words before it look ahead. */
function weekdays(text: string, language: string, base: string): DateMention[] {
  const { weekdays: table, joinsWords } = languageOf(language);
  const names = table.flatMap((forms, day) => forms.map((form) => [form, day] as const));
  const name = `(?:(last|next|this)\\s+)?(${names.map(([form]) => form).join('|')})`;
  const pattern = new RegExp(joinsWords === true ? name : `(?<!\\p{L})${name}(?!\\p{L})`, 'giu');
  const days = new Map(names);
  return [...text.matchAll(pattern)].map((match) => {
    const back = (weekdayOf(base) - days.get(match[2]!.toLowerCase())! + 7) % 7;
    const which = match[1]?.toLowerCase();
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    const ahead =
      which === 'next' || (which !== 'last' && back !== 0 && AHEAD.test(before) && !/\bsaid(?: on)?\s*$/i.test(before));
    const shift = ahead ? (back === 0 ? 7 : 7 - back) : which === 'last' && back === 0 ? -7 : -back;
    return mention(match.index, match[0].length, addDays(base, shift), 'day');
  });
}

/** "on the 27th", where nothing follows that it would count: the newest such day that is not after the article's own. */
function ordinals(text: string, base: string): DateMention[] {
  return [
    ...text.matchAll(
      /\b(?:on|of|from|by|until|since|for|and) (the (\d{1,2})(?:st|nd|rd|th))(?=[.,;:)]|\s*$|\s\(|\s(?:and|at|in|to|that|when|after|before|with|as|but|local)\b)/gi,
    ),
  ].flatMap((match) => {
    const iso = newestDay(base, Number(match[2]));
    const start = match.index + match[0].length - match[1]!.length;
    return iso === undefined ? [] : [mention(start, match[1]!.length, iso, 'day')];
  });
}

function newestDay(base: string, date: number): string | undefined {
  const [year, month] = base.split('-').map(Number) as [number, number];
  for (let back = 0; back < 3; back += 1) {
    const index = year * 12 + month - 1 - back;
    const iso = isoOf(Math.floor(index / 12), (index % 12) + 1, date);
    if (iso !== undefined && iso <= base) return iso;
  }
  return undefined;
}

/** "in 2019", "since 1950": a year that nothing more exact holds. */
function years(text: string): DateMention[] {
  return [...text.matchAll(/\b(?:in|since|of|by|until|from|en|im|depuis|desde)\s+((?:19|20)\d{2})(?![\d-])\b/gi)].map(
    (match) => mention(match.index + match[0].length - 4, 4, match[1]!, 'year'),
  );
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
