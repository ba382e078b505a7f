import { datedLanguages, plainWords } from './plain-words.js';

interface Named {
  readonly name: string;
  readonly kind: 'month' | 'weekday';
  readonly number: number;
  /** Written with a capital: a small letter makes another word of it. */
  readonly capital?: boolean;
}

/** Other names that are in use. */
const MORE: readonly Named[] = [
  { name: 'sonnabend', kind: 'weekday', number: 6, capital: true },
  { name: '星期天', kind: 'weekday', number: 0 },
  { name: 'janner', kind: 'month', number: 1, capital: true },
  { name: 'setiembre', kind: 'month', number: 9 },
];
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** So many letters in common make "Sept", "September" and "septembre" one name. */
const COMMON = 3;
/** So many at the end may differ: "пятница", "пятницу". */
const ENDING = 2;

const made = new Map<string, readonly Named[]>();

/** Months from 1, or weekdays from 0 (Sunday), that words of a language name, as the Unicode CLDR has them. */
export function namedDays(words: string, kind: Named['kind'], language: string): readonly number[] {
  const names = made.get(language) ?? namesOf(language);
  made.set(language, names);
  return namedIn(words, names).flatMap((each) => (each.kind === kind ? [each.number] : []));
}

function namesOf(language: string): readonly Named[] {
  return [...datedLanguages(language).flatMap(namesIn), ...MORE].sort((a, b) => b.name.length - a.name.length);
}

function namesIn(language: string): readonly Named[] {
  const forms = (['long', 'short'] as const).flatMap((style) => {
    const alone = partOf(language, { month: style }, 'month');
    const dated = partOf(language, { month: style, day: 'numeric' }, 'month');
    const weekday = partOf(language, { weekday: style }, 'weekday');
    return [
      ...range(12).flatMap((month) => {
        const date = new Date(Date.UTC(2023, month, 1));
        return [alone(date), dated(date)].map((name) => ({ name, kind: 'month' as const, number: month + 1 }));
      }),
      ...range(7).map((day) => {
        const date = new Date(Date.UTC(2023, 0, 1 + day)); // a Sunday
        return { name: weekday(date), kind: 'weekday' as const, number: day };
      }),
    ];
  });
  return forms
    .map((form) => ({ ...form, name: bareName(plainWords(form.name)), capital: /^\p{Lu}/u.test(form.name) }))
    .filter(({ name }) => name.length > 1 && !/\d/.test(name));
}

/** The month or the weekday of dates, as the language writes it. */
function partOf(language: string, options: Intl.DateTimeFormatOptions, kind: 'month' | 'weekday') {
  const written = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return (date: Date) => written.formatToParts(date).find(({ type }) => type === kind)?.value ?? '';
}

/** Of names that begin alike the one that has most letters in common with the word: "mardi" is not "mars". */
function namedIn(words: string, names: readonly Named[]): readonly Named[] {
  if (UNSPACED.test(words)) {
    let rest = plainWords(words);
    return names.filter(({ name }) => {
      const found = UNSPACED.test(name) && rest.includes(name);
      if (found) rest = rest.replaceAll(name, ' ');
      return found;
    });
  }
  return (words.match(/[\p{L}\p{M}'’]+/gu) ?? []).flatMap((token) => {
    const word = bareName(plainWords(token));
    const small = /^\p{Ll}/u.test(token);
    const alike = names
      .filter(({ capital }) => !(small && capital === true))
      .map((named) => ({ named, likeness: likenessOf(word, named.name) }));
    const most = Math.max(...alike.map(({ likeness }) => likeness));
    return most === 0 ? [] : alike.filter(({ likeness }) => likeness === most).map(({ named }) => named);
  });
}

/** How many letters a word begins with as the name does, above all that it is the name; 0 where it is not that name. */
function likenessOf(word: string, name: string): number {
  if (word === name) return Number.POSITIVE_INFINITY;
  let common = 0;
  while (common < word.length && word[common] === name[common]) common += 1;
  const isCut = common === word.length;
  const isInflected = name.length > COMMON && Math.max(word.length, name.length) - common <= ENDING;
  return common >= COMMON && (isCut || isInflected) ? common : 0;
}

/** Without the Arabic article and an abbreviation's full stop. */
function bareName(name: string): string {
  return name.replace(/^ال/u, '').replace(/[.׳]$/u, '');
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
