import { isDay } from '../analysis/dates/calendar.js';
import { ChanceryError } from '../errors.js';

/** @throws ChanceryError of kind `usage` where what `option` gives is no day of the calendar, written as 2022-09-29. */
export function checkDate(option: string, date: string | undefined): void {
  if (date === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(date) && isDay(date))) return;
  throw new ChanceryError('usage', { message: `${option} ${date} is no date`, fix: 'write it as 2022-09-29' });
}
