import { datedLanguages, plainWords } from './plain-words.js';

export type DayUnit = 'day' | 'week' | 'month' | 'year';
/** So many days, weeks, months or years from the article's own: "yesterday", "next month". */
export type Shift = readonly [unit: DayUnit, step: number];

/** What languages say besides the words that the Unicode CLDR has. */
const MORE: Readonly<Record<string, Readonly<Record<string, Shift>>>> = {
  en: {
    tonight: ['day', 0],
    'this morning': ['day', 0],
    'this afternoon': ['day', 0],
    'this evening': ['day', 0],
    'last night': ['day', -1],
  },
  de: {
    'vergangene woche': ['week', -1],
    'vergangenen monat': ['month', -1],
    'vergangenes jahr': ['year', -1],
  },
  fr: { "l'an dernier": ['year', -1], "l'an prochain": ['year', 1] },
  ar: {
    'الأسبوع المقبل': ['week', 1],
    'الشهر المقبل': ['month', 1],
    'العام الماضي': ['year', -1],
    'العام المقبل': ['year', 1],
  },
  zh: { 今日: ['day', 0], 昨日: ['day', -1], 明日: ['day', 1], 上月: ['month', -1], 下月: ['month', 1] },
  ko: {
    그제: ['day', -2],
    '지난 주': ['week', -1],
    다음주: ['week', 1],
    '지난 달': ['month', -1],
    다음달: ['month', 1],
    지난해: ['year', -1],
  },
};

const UNITS = ['day', 'week', 'month', 'year'] as const;
const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const AGO = /^(\w+) (day|week)s? ago$/;

const made = new Map<string, ReadonlyMap<string, Shift>>();

/** How far from the article's own day the words of a language lead; undefined where they are no such words. */
export function shiftOf(words: string, language: string): Shift | undefined {
  const plain = plainWords(words);
  const known = made.get(language) ?? new Map(datedLanguages(language).flatMap(shiftsIn));
  made.set(language, known);
  return known.get(plain) ?? agoOf(plain);
}

function agoOf(words: string): Shift | undefined {
  const [, count, unit] = AGO.exec(words) ?? [];
  if (count === undefined) return undefined;
  const number = COUNTS.includes(count) ? Math.max(1, COUNTS.indexOf(count)) : Number(count);
  return ['day', -number * (unit === 'week' ? 7 : 1)];
}

function shiftsIn(language: string): readonly (readonly [string, Shift])[] {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const given = UNITS.flatMap((unit) =>
    [-2, -1, 0, 1, 2].map((step) => [plainWords(relative.format(step, unit)), [unit, step]] as const),
  );
  const more = Object.entries(MORE[language.toLowerCase().split('-')[0]!] ?? {});
  return [
    ...given.filter(([words]) => !/\d/.test(words)),
    ...more.map(([words, shift]) => [plainWords(words), shift] as const),
  ];
}
