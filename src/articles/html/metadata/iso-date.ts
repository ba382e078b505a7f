import { findDates } from '../../plain/dates.js';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?![\d])/i;
const EARLIEST = 1900;
const LATEST = 2100;

/**
 * A page's date as ISO 8601, at its own precision and in its own offset; absent where it is none, or gives no year.
 * Takes ISO 8601 and its sloppy forms, RFC 1123 and dates written out in the languages that plain text knows.
 */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed);
  if (match === null) return written(trimmed);
  const [, year, month, day, hour, minute, second, zone] = match;
  if (
    Number(year) < EARLIEST ||
    Number(year) > LATEST ||
    Number(month) > 12 ||
    Number(day) > 31 ||
    Number(month) < 1 ||
    Number(day) < 1
  )
    return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}

/** The first date that a line writes out. */
function written(text: string): string | undefined {
  return findDates(text.slice(0, 200))[0]?.iso;
}

/** Days from one date to another, both at day precision. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}
