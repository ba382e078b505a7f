import { looksAhead } from '../../text/ahead.js';
import type { Language } from '../../text/language.js';
import { anyOf, onceFor } from '../../text/patterns.js';
import type { DateMention } from '../../types/analysis.js';
import { addDays, addMonths, addWeeks, newestDay, weekdayOf } from './calendar.js';
import { mention } from './mention.js';

/** Dates counted from the article's own day, `base`. */
export function countedDates(text: string, language: Language, base: string): readonly DateMention[] {
  const patterns = patternsOf(language);
  return [
    ...[...text.matchAll(patterns.days)].map(({ 0: words, index }) =>
      mention(index, words.length, addDays(base, patterns.shifts.get(words.toLowerCase().replace(/\s/g, ' '))!)),
    ),
    ...periods(text, language, base),
    ...(patterns.weekdays === undefined ? [] : weekdays(text, language, base, patterns.weekdays)),
    ...(language.tag === 'en' ? [...ago(text, base), ...ordinals(text, base)] : []),
  ];
}

const patternsOf = onceFor((language) => {
  const shifts = new Map(Object.entries(language.relativeDays));
  const names = language.weekdays.flat();
  const whole = (words: string) =>
    language.wordBounds === false ? `(?:${words})` : `(?<![\\p{L}\\p{M}'’-])(?:${words})(?![\\p{L}\\p{M}-])`;
  return {
    shifts,
    days: new RegExp(whole(anyOf([...shifts.keys()])), 'giu'),
    weekdays: names.length === 0 ? undefined : new RegExp(whole(`(?:(last|next|this)\\s)?(${anyOf(names)})`), 'giu'),
  };
});

/** A weekday is the one just past, or the coming one where the words look ahead; beside a written date it says nothing new. */
function weekdays(text: string, language: Language, base: string, pattern: RegExp): DateMention[] {
  const days = new Map(language.weekdays.flatMap((forms, day) => forms.map((form) => [form, day] as const)));
  return [...text.matchAll(pattern)].flatMap(({ 0: words, 1: which, 2: name, index }) => {
    if (language.capitalisedDates === true && /^\p{Ll}/u.test(name!)) return [];
    if (besideDate(text, index + words.length, language)) return [];
    const back = (weekdayOf(base) - days.get(name!.toLowerCase())! + 7) % 7;
    const side = which?.toLowerCase();
    const ahead =
      side === 'next' || (side !== 'last' && back !== 0 && looksAhead(text, index, index + words.length, language));
    const shift = ahead ? 7 - back : side === 'last' && back === 0 ? -7 : -back;
    return [mention(index, words.length, addDays(base, shift))];
  });
}

/** Whether "Tuesday" goes on as "Tuesday, 27 September" or "Tuesday (September 27)". */
function besideDate(text: string, end: number, language: Language): boolean {
  return besidePattern(language).test(text.slice(end, end + 24));
}

const besidePattern = onceFor((language) => {
  const months = language.months.flat().filter((name) => /^\p{L}/u.test(name));
  const month = months.length === 0 ? '[月월]' : `\\s?(?:of\\s|de\\s)?(?:${anyOf(months)})(?!\\p{L})`;
  return new RegExp(
    `^\\s?[,(]?\\s?(?:den\\s|the\\s)?(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)?${month}|${month}\\.?\\s\\d)`,
    'iu',
  );
});

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const AGO = new RegExp(`(?<!\\p{L})(${NUMBERS.join('|')}|\\d{1,3})\\s(day|week)s?\\sago(?!\\p{L})`, 'giu');

function ago(text: string, base: string): DateMention[] {
  return [...text.matchAll(AGO)].map(({ 0: words, 1: count, 2: unit, index }) => {
    const days = NUMBERS.indexOf(count!.toLowerCase()) + 1 || Number(count);
    const weeks = unit!.toLowerCase() === 'week';
    const found = mention(index, words.length, addDays(base, -days * (weeks ? 7 : 1)));
    return weeks ? { ...found, precision: 'vague' } : found;
  });
}

/** "next month", "last year", 来年3月, as exact as they are. */
function periods(text: string, language: Language, base: string): DateMention[] {
  return [...text.matchAll(periodPattern(language))].map(({ 0: words, 1: name, 2: month, index }) => {
    const [unit, step] = language.relativePeriods![name!.toLowerCase().replace(/\s/g, ' ')]!;
    return mention(index, words.length, periodOf(base, unit, step, month));
  });
}

function periodOf(base: string, unit: 'week' | 'month' | 'year', step: number, month: string | undefined): string {
  if (unit === 'week') return addWeeks(base, step);
  if (unit === 'month') return addMonths(base, step);
  const year = String(Number(base.slice(0, 4)) + step);
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

const periodPattern = onceFor(({ relativePeriods = {}, wordBounds }) => {
  const name = `(${anyOf(Object.keys(relativePeriods))})`;
  if (wordBounds === false) return new RegExp(`${name}(?:\\s?(0?[1-9]|1[0-2])[月월](?!\\s?\\d))?`, 'gu');
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu');
});

/** Where nothing follows that it would count. */
const ORDINAL =
  /(?<!\p{L})(?:[Oo]n|[Oo]f|[Ff]rom|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]or|[Aa]nd)\s(the\s(\d{1,2})(?:st|nd|rd|th))(?=[.,;:)]|\s*$|\s\(|\s(?:and|at|in|to|that|when|after|before|with|as|but|local)(?!\p{L}))/gu;

/** "on the 27th": the newest such day that is not after the article's own, or the next one where the words look ahead. */
function ordinals(text: string, base: string): DateMention[] {
  return [...text.matchAll(ORDINAL)].flatMap(({ 0: whole, 1: words, 2: day, index }) => {
    const iso = newestDay(base, Number(day));
    return iso === undefined ? [] : [mention(index + whole.length - words!.length, words!.length, iso)];
  });
}
