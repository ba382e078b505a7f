import { dayNamesOf } from './day-names.js';

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
/** A word for a day that is not known otherwise is of the days next to it. */
const NEXT = 2;

/**
 * Whether words such as "29 November", "the 27th", "Tuesday" or "next month" can mean this day, month or year (`iso`): all
 * that they name of it is the date's own, and what they leave open lies near the article's own day.
 */
export function canMean(words: string, iso: string, { language, published }: DayContext): boolean {
  const own = published?.slice(0, 10);
  const names = dayNamesOf(language);
  const shift = names.shift(words);
  if (shift !== undefined) return own !== undefined && daysFrom(own, iso) === shift;
  const { rest, months, figures } = read(words);
  const [year, month, day] = iso.split('-').map(Number);
  months.push(...names.named(rest, 'month'));
  const ofDay = figures.filter((figure) => figure <= 31);
  const ofYear = figures.filter((figure) => figure > 31);
  if (ofYear.some((figure) => figure !== year) || ofDay.some((figure) => figure !== day)) return false;
  if (months.length > 0 && !months.includes(month ?? 0)) return false;
  const isWhole = (month === undefined || months.length > 0) && (day === undefined || ofDay.length > 0);
  if (ofYear.length > 0) return isWhole;
  if (own === undefined) return false;
  if (months.length > 0) return isWhole && Math.abs(year! - Number(own.slice(0, 4))) <= 1;
  if (ofDay.length > 0) return Math.abs(daysFrom(own, iso)) <= MONTHS;
  return isCounted(iso, own, names.named(rest, 'weekday'));
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

/** Of words without a figure or a month: a weekday, or a day, week, month or year next to the article's own. */
function isCounted(iso: string, own: string, weekdays: readonly number[]): boolean {
  const week = /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week !== null) return Math.abs(daysFrom(own, `${week[1]}-01-04`) + WEEK * (Number(week[2]) - 1)) <= 2 * WEEK;
  if (iso.length < 10) return Math.abs(unitsOf(iso) - unitsOf(own.slice(0, iso.length))) <= 1;
  const days = Math.abs(daysFrom(own, iso));
  if (weekdays.length === 0) return days <= NEXT;
  return days <= WEEK && weekdays.includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
}

/** Years, or months where the date has one. */
function unitsOf(iso: string): number {
  const [year, month] = iso.split('-').map(Number);
  return month === undefined ? year! : year! * 12 + month;
}

function daysFrom(own: string, iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${own}T00:00:00Z`)) / DAY;
}
