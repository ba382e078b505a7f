import { isDateLine } from '../phrases/index.js';
import type { Asker, Found } from './asker.js';
import { clean } from './clean.js';
import { daysBetween, isoDate } from './iso-date.js';
import { PLACES } from './places.js';

const LONGEST_DATE = 160;

/**
 * The date of publication: what machines are told, where the page shows its readers that day too, or none. Where it
 * shows another, that counts: what machines are told in UTC may be a day off from the page's own calendar, and sites
 * publish an article anew without telling them.
 */
export function publishedOn(
  ask: Asker,
  { named, leaves }: { readonly named: readonly Element[]; readonly leaves: readonly Element[] },
  address: string | undefined,
): Found | undefined {
  const told = dateFrom(ask.all(PLACES.published));
  const shown = shownDates(named).map(({ value, from }) => ({ value, from }));
  if (told === undefined) return shown[0] ?? bareDate(leaves) ?? dateInAddress(address);
  const days = shown.map(({ value }) => daysBetween(told.value, value));
  // Of two days, the earlier is of publication, the later of a change.
  if (days.length === 0 || days[0] === 0 || (days.includes(0) && days[0]! > 0)) return told;
  return shown[0]!;
}

/** The first of several values that is a date. */
export function dateFrom(list: readonly Found[]): Found | undefined {
  for (const { value, from } of list) {
    const iso = isoDate(value);
    if (iso !== undefined) return { value: iso, from };
  }
  return undefined;
}

/** Lines that are a date and nothing else come first: other lines may tell of other days. */
function shownDates(elements: readonly Element[]) {
  const dated = elements.flatMap((element) => {
    const text = clean(element.textContent ?? '');
    const iso = text.length < 6 || text.length > LONGEST_DATE ? undefined : isoDate(text);
    return iso === undefined ? [] : [{ value: iso, from: 'written date', alone: isDateLine(text) }];
  });
  return [...dated.filter(({ alone }) => alone), ...dated.filter(({ alone }) => !alone)];
}

/** A line near the heading that is a date and nothing else, whatever the site calls it. */
function bareDate(leaves: readonly Element[]): Found | undefined {
  return shownDates(leaves).find(({ alone }) => alone);
}

function dateInAddress(address: string | undefined): Found | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(address ?? '');
  if (match === null) return undefined;
  const value = isoDate(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`);
  return value === undefined ? undefined : { value, from: 'address' };
}
