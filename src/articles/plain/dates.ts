import { VOCABULARIES } from './languages/index.js';

/** A written date with its year, found in a line. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `2022-09-28`, or with the time and offset that the line gives: `2022-09-28T10:15+09:00`. */
  readonly iso: string;
}

const MONTHS = monthTable();
const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const TIME =
  /^[\s,.|(T–—·-]{0,4}(?:(?:at|um|à|às|a las|alle|ore|в|الساعة|\p{Lu}?\p{L}{2,4}day|[월화수목금토일月火水木金土日])[\s).]{0,3})?(?<hour>\d{1,2})[:h時时]\s?(?<minute>\d{2})?分?(?::\d{2})?\s?(?<half>[ap]\.?m\.?)?(?:\s?uhr)?\s?\(?(?<zone>utc|gmt|kst|jst|cest|cet|msk|мск|est|edt|ist|z|[+-]\d{2}:?\d{2})?/iu;
const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  kst: '+09:00',
  jst: '+09:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  мск: '+03:00',
  est: '-05:00',
  edt: '-04:00',
};

/** Forms of a date with its year. Where day and month are both numbers, the day comes first unless the year does. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}[-./]\\s?(?<month>\\d{1,2})[-./]\\s?${DAY}(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?${DAY}\\s?[日일]`, 'gu'),
  new RegExp(
    `(?<!\\d)${DAY}(?:st|nd|rd|th|er|\\.|º)?\\s(?:de\\s)?(?<name>${NAMES})\\.?,?\\s(?:de[l]?\\s)?${YEAR}(?!\\d)`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?<name>${NAMES})\\.?\\s${DAY}(?:st|nd|rd|th)?,?\\s${YEAR}(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${DAY}[./-](?<month>\\d{1,2})[./-]${YEAR}(?!\\d)`, 'gu'),
];

/** Which of the forms have the month's name. */
const NAMED_FORMS: ReadonlySet<number> = new Set([2, 3]);

/**
 * The dates of a line that give day, month and year, in order. A day and month that could be each other's are left out,
 * but where `dayFirst` says that the language puts the day first.
 */
export function findDates(line: string, dayFirst = false): FoundDate[] {
  if (line.length > 400 || !/(?:19|20)\d{2}|[٠-٩]{4}/.test(line)) return [];
  // Names are matched in lower case: that costs the patterns less than to fold it themselves.
  const plain = line.toLowerCase().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const found: FoundDate[] = [];
  const named = namesMonth(plain);
  for (const [index, form] of FORMS.entries()) {
    if (!named && NAMED_FORMS.has(index)) continue;
    for (const match of plain.matchAll(form)) {
      const { year, month, day, name } = match.groups!;
      const number = name === undefined ? Number(month) : MONTHS.get(name)!;
      // 03/04/2022 is March to some and April to others; with dots it is always the day first.
      const ambiguous = !dayFirst && index === 4 && match[0].includes('/') && Number(day) <= 12 && day !== month;
      if (ambiguous || number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
      if (found.some((other) => match.index < other.end && other.start < match.index + match[0].length)) continue;
      const date = `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const time = timeAfter(plain.slice(match.index + match[0].length, match.index + match[0].length + 40));
      found.push({ start: match.index, end: match.index + match[0].length + time.length, iso: date + time.iso });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a word of the line is a month: the long patterns of all names are tried only then. */
function namesMonth(line: string): boolean {
  return /[\u0600-\u06ff]/.test(line) || (line.match(/\p{L}+/gu) ?? []).some((word) => MONTHS.has(word));
}

function timeAfter(rest: string): { iso: string; length: number } {
  const match = TIME.exec(rest);
  if (match === null) return { iso: '', length: 0 };
  const { hour, minute, half, zone } = match.groups!;
  const hours = hoursOf(Number(hour), half);
  if (hours > 23 || Number(minute ?? 0) > 59) return { iso: '', length: 0 };
  const offset =
    zone === undefined
      ? ''
      : (ZONES[zone.toLowerCase()] ?? (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : ''));
  return { iso: `T${String(hours).padStart(2, '0')}:${minute ?? '00'}${offset}`, length: match[0].length };
}

function hoursOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function monthTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const { months } of VOCABULARIES) {
    for (const [index, names] of months.entries()) for (const name of names.split('|')) table.set(name, index + 1);
  }
  return table;
}
