/** What a language calls its months, weekdays and the days about today, as the Unicode CLDR has it. */
export interface DayNames {
  /** Months from 1, or weekdays from 0 (Sunday), that the words name. */
  named(words: string, kind: 'month' | 'weekday'): readonly number[];
  /** Days from today: "yesterday" is -1; undefined where the words say no such day. */
  shift(words: string): number | undefined;
}

type Named = { readonly name: string; readonly kind: 'month' | 'weekday'; readonly number: number };

/** Other names that are in use. */
const MORE: readonly Named[] = [
  { name: 'sonnabend', kind: 'weekday', number: 6 },
  { name: '星期天', kind: 'weekday', number: 0 },
  { name: 'janner', kind: 'month', number: 1 },
  { name: 'setiembre', kind: 'month', number: 9 },
];
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** So many letters in common make "Sept", "September" and "septembre" one name. */
const COMMON = 3;
/** So many at the end may differ: "пятница", "пятницу". */
const ENDING = 2;

const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const AGO = /^(\w+) (day|week)s? ago$/;

const made = new Map<string, DayNames>();

/** The names of a language (BCP 47), and the English ones. */
export function dayNamesOf(language: string): DayNames {
  const known = made.get(language) ?? makeNames([language, 'en'].filter(isSpoken));
  made.set(language, known);
  return known;
}

function makeNames(languages: readonly string[]): DayNames {
  const names = [...languages.flatMap(namesIn), ...MORE].sort((a, b) => b.name.length - a.name.length);
  const shifts = new Map(languages.flatMap(shiftsIn));
  return {
    named: (words, kind) => namedIn(folded(words), names).flatMap((each) => (each.kind === kind ? [each.number] : [])),
    shift(words) {
      const [, count, unit] = AGO.exec(folded(words)) ?? [];
      if (count === undefined) return shifts.get(folded(words));
      const number = Math.max(1, COUNTS.indexOf(count)) * (COUNTS.includes(count) ? 1 : Number(count));
      return -number * (unit === 'week' ? 7 : 1);
    },
  };
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
    .map((form) => ({ ...form, name: bareName(folded(form.name)) }))
    .filter(({ name }) => name.length > 1 && !/\d/.test(name));
}

/** The month or the weekday of dates, as the language writes it. */
function partOf(language: string, options: Intl.DateTimeFormatOptions, kind: 'month' | 'weekday') {
  const written = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return (date: Date) => written.formatToParts(date).find(({ type }) => type === kind)?.value ?? '';
}

function shiftsIn(language: string): readonly (readonly [string, number])[] {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return [-2, -1, 0, 1, 2]
    .map((days) => [folded(relative.format(days, 'day')), days] as const)
    .filter(([words]) => !/\d/.test(words));
}

/** Of names that begin alike the one that has most letters in common with the word: "mardi" is not "mars". */
function namedIn(words: string, names: readonly Named[]): readonly Named[] {
  if (UNSPACED.test(words)) {
    let rest = words;
    return names.filter(({ name }) => {
      const found = UNSPACED.test(name) && rest.includes(name);
      if (found) rest = rest.replaceAll(name, ' ');
      return found;
    });
  }
  return (words.match(/[\p{L}']+/gu) ?? []).flatMap((token) => {
    const word = bareName(token);
    const alike = names.map((named) => ({ named, common: commonOf(word, named.name) }));
    const most = Math.max(...alike.map(({ common }) => common));
    return most === 0 ? [] : alike.filter(({ common }) => common === most).map(({ named }) => named);
  });
}

/** How many letters a word begins with as the name does; 0 where it is not that name. */
function commonOf(word: string, name: string): number {
  if (word === name) return name.length;
  let common = 0;
  while (common < word.length && word[common] === name[common]) common += 1;
  return common >= COMMON && (common === word.length || common >= name.length - ENDING) ? common : 0;
}

/** Without the Arabic article and an abbreviation's full stop. */
function bareName(name: string): string {
  return name.replace(/^ال/u, '').replace(/[.׳]$/u, '');
}

function folded(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return plain.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').trim();
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

export function isSpoken(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
