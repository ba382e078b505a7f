import { namedDays } from './day-names.js';
import { type Shift, shiftOf } from './day-shifts.js';

/** What the mention of a date is read against: its article's language and day. */
export interface DayContext {
  readonly language: string;
  readonly published?: string | undefined;
}

const DAY = 86_400_000;
/** A weekday is one of the seven days before the article's own or after it. */
const WEEK = 7;
/** "the 27th" is of the months before the article's own day. */
const MONTHS = 93;
/** A day's number, and a year's, where no month is named. */
const DAY_ALONE = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}\s?[日일号號]$/iu;
const YEAR_ALONE = /^\d{4}[年년]?$/u;

/**
 * Whether words such as "29 November", "the 27th", "Tuesday" or "next month" can mean this day, month or year (`iso`): all
 * that they name of it is the date's own, and what they leave open lies near the article's own day.
 */
export function canMean(words: string, iso: string, { language, published }: DayContext): boolean {
  const own = published?.slice(0, 10);
  const shift = shiftOf(words, language);
  if (shift !== undefined) return own !== undefined && liesAt(iso, own, shift);
  const { rest, months, figures } = read(words);
  const [year, month, day] = iso.split('-').map(Number);
  months.push(...namedDays(rest, 'month', language));
  const ofDay = figures.filter((figure) => figure <= 31);
  const ofYear = figures.filter((figure) => figure > 31);
  if (ofYear.some((figure) => figure !== year) || ofDay.some((figure) => figure !== day)) return false;
  if (months.length > 0 && !months.includes(month ?? 0)) return false;
  const isWhole = (month === undefined || months.length > 0) && (day === undefined || ofDay.length > 0);
  if (ofYear.length > 0) return isWhole && (months.length > 0 || YEAR_ALONE.test(words));
  if (own === undefined) return false;
  if (months.length > 0) return isWhole && isOfYear(year!, own, shiftOf(rest, language));
  if (ofDay.length > 0) return DAY_ALONE.test(words) && Math.abs(daysFrom(own, iso)) <= MONTHS;
  const isNamed = namedDays(rest, 'weekday', language).includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
  return day !== undefined && isNamed && Math.abs(daysFrom(own, iso)) <= WEEK;
}

/** The figures of the words; `2022-09-27` and 9月27日 say which of theirs is the month. */
function read(words: string) {
  const months: number[] = [];
  const take = (month: string) => {
    months.push(Number(month));
    return ' ';
  };
  const rest = words
    .replace(/(\d{4})-(\d\d)-(\d\d)/, (_, year: string, month: string, day: string) => `${year}${take(month)}${day}`)
    .replace(/(\d{1,2})\s?[月월]/gu, (_, month: string) => take(month));
  return { rest, months, figures: (rest.match(/\d+/g) ?? []).map(Number) };
}

/** Of a month without a year: the one that the words beside it count, else the article's own or one next to it. */
function isOfYear(year: number, own: string, shift: Shift | undefined): boolean {
  const step = year - Number(own.slice(0, 4));
  return shift?.[0] === 'year' ? step === shift[1] : Math.abs(step) <= 1;
}

/** Whether a date is as precise as the shift and lies so far from the article's own. */
function liesAt(iso: string, own: string, [unit, step]: Shift): boolean {
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (unit === 'week') return week !== null && weekOf(`${week[1]}-01-04`) + Number(week[2]) - 1 - weekOf(own) === step;
  if (unit === 'day') return iso.length === 10 && daysFrom(own, iso) === step;
  const length = unit === 'month' ? 7 : 4;
  return iso.length === length && week === null && unitsOf(iso) - unitsOf(own.slice(0, length)) === step;
}

/** Weeks from Monday to Sunday, counted. */
function weekOf(iso: string): number {
  return Math.floor(daysFrom('1970-01-05', iso) / WEEK);
}

/** Years, or months where the date has one. */
function unitsOf(iso: string): number {
  const [year, month] = iso.split('-').map(Number);
  return month === undefined ? year! : year! * 12 + month;
}

function daysFrom(own: string, iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${own}T00:00:00Z`)) / DAY;
}
