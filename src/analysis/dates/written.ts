import { looksAhead } from '../../text/ahead.js';
import type { Language } from '../../text/language.js';
import { anyOf, onceFor } from '../../text/patterns.js';
import type { DateMention } from '../../types/analysis.js';
import { isDay, isoOf, nearMonth, nearMonthDay, newestDay } from './calendar.js';
import { mention } from './mention.js';

const ISO = /(?<![\d-])(?:19|20)\d{2}-\d{2}-\d{2}(?![\d-])/g;
/** 2022年9月27日, 9月27日, 2022년 9월; and a day alone, 27日, that is no span of days. */
const CJK = /(?:((?:19|20)\d{2})[年년]\s?)?(?<!\d)(\d{1,2})[月월](?:\s?(\d{1,2})[日일号])?/gu;
const CJK_DAY = /(?<![\d月월]|[月월]\s)(\d{1,2})[日일号](?![間间後后前内内以本간째]|\s?(?:동안|이내|만에))/gu;
/** A month's name of so few letters is as often another word or a surname. */
const SHORT = 3;
const YEAR = '((?:19|20)\\d{2})(?![\\d-])';

/** Dates that name a month or a year; those without a year need the article's own day, `base`. */
export function writtenDates(text: string, language: Language, base: string | undefined): readonly DateMention[] {
  const days = [...isoDates(text), ...cjkDates(text, language, base), ...namedMonths(text, language, base)];
  return [...days, ...years(text, language)];
}

function isoDates(text: string): DateMention[] {
  return [...text.matchAll(ISO)].filter(([day]) => isDay(day)).map(({ 0: day, index }) => mention(index, 10, day));
}

function cjkDates(text: string, language: Language, base: string | undefined): DateMention[] {
  const months = [...text.matchAll(CJK)].flatMap(({ 0: whole, 1: year, 2: month, 3: day, index }) => {
    const iso = isoNear(text, index, whole.length, { year, month: Number(month), day }, language, base);
    return iso === undefined ? [] : [mention(index, whole.length, iso)];
  });
  if (base === undefined || language.wordBounds !== false) return months;
  const days = [...text.matchAll(CJK_DAY)].flatMap(({ 0: whole, 1: day, index }) => {
    const iso = newestDay(base, Number(day));
    return iso === undefined ? [] : [mention(index, whole.length, iso)];
  });
  return [...months, ...days];
}

/** What a pattern matched, and where. */
interface Words {
  readonly 0: string;
  readonly index: number;
}

/** "27 September 2022", "September 27", "September 2022". */
function namedMonths(text: string, language: Language, base: string | undefined): DateMention[] {
  const patterns = monthPatterns(language);
  if (patterns === undefined) return [];
  const read = (match: Words, day: string | undefined, name: string, year: string | undefined, alone = false) => {
    const month = patterns.numbers.get(name.toLowerCase());
    if (month === undefined || (language.capitalisedDates === true && /^\p{Ll}/u.test(name))) return [];
    const iso = isoNear(text, match.index, match[0].length, { year, month, day, alone }, language, base);
    return iso === undefined ? [] : [mention(match.index, match[0].trimEnd().length, iso)];
  };
  const readAlone = (match: RegExpMatchArray) => {
    const lead = (match[1] ?? match[3] ?? '').length;
    const words = { 0: match[0].slice(lead), index: match.index! + lead };
    return read(words, undefined, match[2] ?? match[4]!, undefined, true);
  };
  return [
    ...[...text.matchAll(patterns.dayFirst)].flatMap((match) => read(match, match[1], match[2]!, match[3])),
    ...[...text.matchAll(patterns.monthFirst)].flatMap((match) => read(match, match[2], match[1]!, match[3])),
    ...[...text.matchAll(patterns.monthOnly)].flatMap((match) => read(match, undefined, match[1]!, match[2])),
    ...(patterns.monthAlone === undefined
      ? []
      : [...text.matchAll(patterns.monthAlone)].flatMap((match) => readAlone(match))),
  ];
}

const monthPatterns = onceFor((language) => {
  const numbers = new Map(
    language.months.flatMap((names, month) =>
      names.filter((name) => /^\p{L}/u.test(name)).map((name) => [name, month + 1] as const),
    ),
  );
  if (numbers.size === 0 || language.wordBounds === false) return undefined;
  const names = [...numbers.keys()];
  const short = names.filter((name) => language.abbreviations.includes(`${name}.`));
  // only a short form takes a full stop; after a whole name it is the sentence's
  const month = `(${anyOf(names)})(?!\\p{L})(?:(?<=${anyOf(short)})\\.)?`;
  const ofYear = `(?:\\s?,?\\s(?:de\\s|del\\s)?${YEAR})?`;
  return {
    numbers,
    dayFirst: new RegExp(
      `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s(?:of\\s|de\\s)?${month}${ofYear}`,
      'giu',
    ),
    monthFirst: new RegExp(
      `(?<![\\p{L}\\p{N}])${month}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d|\\s?(?:million|billion|percent|per\\scent)(?!\\p{L}))${ofYear}`,
      'giu',
    ),
    monthAlone: monthAlone(language, names),
    monthOnly: new RegExp(`(?<![\\p{L}\\p{N}])${month},?\\s(?:de\\s)?${YEAR}`, 'giu'),
  };
});

/** "in October", "early October", "before April": a month led in by a word that leads in times; that word, the month, or both of a long one. */
function monthAlone(
  { beforeMonths = [], beforeLongMonths = [], partsOfMonth = [] }: Language,
  names: readonly string[],
) {
  if (beforeMonths.length === 0) return undefined;
  const long = names.filter((name) => name.length > SHORT);
  const part = partsOfMonth.length === 0 ? '(?!)' : `(?:${anyOf(partsOfMonth)})[\\s-]`;
  const led = `((?:${anyOf(beforeMonths)})\\s)(?:${part})?|${part}`;
  const ledLong = `((?:${anyOf(beforeLongMonths)})\\s)`;
  const ends = '(?!\\p{L}|\\.?,?\\s(?:de\\s)?\\d)';
  return new RegExp(`(?<!\\p{L})(?:(?:${led})(${anyOf(names)})|${ledLong}(${anyOf(long)}))${ends}`, 'giu');
}

/** A day as far as it is given; without a year, the one nearest to `base`, ahead of it where the words look ahead. */
function isoNear(
  text: string,
  at: number,
  length: number,
  given: {
    readonly year: string | undefined;
    readonly month: number;
    readonly day: string | undefined;
    readonly alone?: boolean;
  },
  language: Language,
  base: string | undefined,
): string | undefined {
  const day = given.day === undefined ? undefined : Number(given.day);
  if (given.year !== undefined) return isoOf(Number(given.year), given.month, day);
  if (base === undefined) return undefined;
  const ahead = () => looksAhead(text, at, at + length, language);
  if (day === undefined) return given.alone === true ? nearMonth(base, given.month, ahead()) : undefined;
  return nearMonthDay(base, given.month, day, ahead());
}

/** "in 2019", "since 1950": a year that nothing more exact holds. */
function years(text: string, language: Language): DateMention[] {
  return [...text.matchAll(yearPattern(language))].map(({ 0: whole, 1: year, index }) =>
    mention(index + whole.lastIndexOf(year!), 4, year!),
  );
}

const yearPattern = onceFor(({ beforeYears = [] }) =>
  beforeYears.length === 0
    ? /((?:19|20)\d{2})[年년](?!\s?\d)/g
    : new RegExp(`(?<!\\p{L})(?:${anyOf(beforeYears)})\\s${YEAR}`, 'giu'),
);
