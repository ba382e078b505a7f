const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An RFC 5322 date, as e-mails and RSS write it, in its own offset: `Wed, 28 Sep 2022 10:15:00 +0200` is `2022-09-28T10:15:00+02:00`. */
export function messageDate(value: string | undefined): string | undefined {
  const match =
    /(\d{1,2})\s{1,3}([a-z]{3})\s{1,3}(\d{4})\s{1,3}(\d{2}:\d{2})(:\d{2})?\s{0,3}([+-]\d{4}|GMT|UTC?|Z)?/i.exec(
      value ?? '',
    );
  if (match === null) return undefined;
  const [, day, name, year, time, seconds = '', zone] = match;
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  if (month === 0 || Number(day) > 31) return undefined;
  const offset = zone === undefined ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
  return `${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}T${time}${seconds}${offset}`;
}
