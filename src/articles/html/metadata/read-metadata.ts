import type { ArticleDraft } from '../../../types/article.js';
import { bylineOf } from '../../plain/credits.js';
import { daysBetween, isoDate } from './iso-date.js';
import { articleIn, type Json, typesOf } from './json-ld.js';
import { peopleIn } from './names.js';
import { afterHeading, namedElements } from './near-headline.js';
import { BYLINES, DATES, PLACES } from './places.js';
import { titleOf } from './title.js';

type Metadata = Omit<ArticleDraft, 'paragraphs' | 'deks'>;

const MOST_AUTHORS = 6;
const LONGEST_BYLINE = 160;

/** A value, and where in the page it was found. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** What a page says of itself, each value from the first place of its list that has one; `provenance` names the place. */
export function readMetadata(document: Document, address: string | undefined): Metadata {
  const ask = asker(document);
  const outlet = ask.first(PLACES.outlet);
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent ?? ''));
  const title = titleOf(headings.filter(Boolean), ask.all(PLACES.title), outlet?.value);
  const [dates = [], ...bylines] = namedElements(document, [DATES, ...BYLINES]);
  const byline = bylineOfPage(ask, bylines, outlet?.value);
  const published = publishedOn(ask, afterHeading(document, dates), address);
  const modified = dateFrom(ask.all(PLACES.modified));
  const url = addressOf(ask.all(PLACES.url), address);
  const language = ask.first(PLACES.language);
  const values = Object.entries({ outlet, title, published, modified, url, language }).flatMap(([key, found]) =>
    found === undefined ? [] : [[key, found] as const],
  );
  return {
    ...Object.fromEntries(values.map(([key, { value }]) => [key, value])),
    ...(byline === undefined ? {} : { byline: byline.names }),
    provenance: {
      ...Object.fromEntries(values.map(([key, { from }]) => [key, from])),
      ...(byline === undefined ? {} : { byline: byline.from }),
    },
  };
}

interface Asker {
  /** What the places say, in their order; a place may say several things. */
  all(places: readonly string[]): Found[];
  first(places: readonly string[]): Found | undefined;
}

function asker(document: Document): Asker {
  const { article, byId } = articleIn(document);
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => meta.getAttribute(key)).find(Boolean);
    const content = clean(meta.getAttribute('content') ?? '');
    const key = name?.toLowerCase() ?? '';
    if (key !== '' && content !== '') metas.set(key, [...(metas.get(key) ?? []), content]);
  }
  const say = (place: string): string[] => {
    const [kind, name] = [place.slice(0, place.indexOf(' ')), place.slice(place.indexOf(' ') + 1)];
    if (kind === 'json-ld') return namesOf(article[name], byId).map(clean);
    if (kind === 'meta') return metas.get(name.toLowerCase()) ?? [];
    if (kind === 'text') return [clean(document.querySelector(name)?.textContent ?? '')];
    if (kind === 'link') return [document.querySelector(`link[rel="${name}"]`)?.getAttribute('href') ?? ''];
    if (kind === 'attribute') return [document.documentElement?.getAttribute(name) ?? ''];
    return [...document.querySelectorAll(name)].slice(0, 3).map((element) => clean(dateValue(element)));
  };
  const all = (places: readonly string[]) =>
    places.flatMap((place) => say(place).flatMap((value) => (value === '' ? [] : [{ value, from: place }])));
  return { all, first: (places) => all(places)[0] };
}

function dateValue(element: Element): string {
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
}

/** Strings and names of objects, also where an object only points to another by its `@id`. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Json>, depth = 0): string[] {
  if (depth > 4 || value === null || value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((entry) => namesOf(entry, byId, depth + 1));
  if (typeof value !== 'object') return [];
  const object = value as Json;
  if (object['name'] !== undefined)
    return typesOf(object).includes('Organization') && depth > 1 ? [] : namesOf(object['name'], byId, depth + 1);
  const target = byId.get(String(object['@id']));
  return target?.['name'] === undefined ? [] : namesOf(target['name'], byId, depth + 1);
}

/** What machines are told of the authors, unless the page shows its readers the same names and more. */
function bylineOfPage(ask: Asker, shown: readonly (readonly Element[])[], outlet: string | undefined) {
  const told = PLACES.byline
    .map((place) =>
      people(
        place,
        ask.all([place]).map(({ value }) => value),
        outlet,
      ),
    )
    .find(({ names }) => names.length > 0);
  const bylines = shown
    .flatMap((elements) => elements.map((element) => people('byline', [textOf(element)], outlet, 2)))
    .filter(({ names }) => names.length > 0);
  const first = told ?? bylines[0];
  if (first === undefined) return undefined;
  const fuller = bylines.filter(
    ({ names }) =>
      names.length > first.names.length &&
      names.length <= MOST_AUTHORS &&
      first.names.every((name) => names.includes(name)),
  );
  if (fuller[0] !== undefined || told === undefined) return fuller[0] ?? first;
  // Machines are told of editors and helpers too; where the page names some of those alone, they are the authors.
  const named = new Set(bylines.flatMap(({ names }) => names));
  const authors = told.names.filter((name) => named.has(name));
  return authors.length > 0 ? { ...told, names: authors } : told;
}

function people(from: string, texts: readonly string[], outlet: string | undefined, fewestWords = 1) {
  const names = [...new Set(texts.flatMap((text) => peopleIn(text, outlet)))];
  return { from, names: names.filter((name) => name.split(' ').length >= fewestWords || !/[a-z]/i.test(name)) };
}

function textOf(element: Element): string {
  const text = clean(element.textContent ?? '');
  return text.length > LONGEST_BYLINE ? '' : bylineOf(text)?.names.join(', ') || text;
}

/**
 * The date of publication: what machines are told, where the page shows its readers that day too, or none. Where it
 * shows another, that counts: what machines are told in UTC may be a day off from the page's own calendar, and sites
 * publish an article anew without telling them.
 */
function publishedOn(ask: Asker, dates: readonly Element[], address: string | undefined): Found | undefined {
  const told = dateFrom(ask.all(PLACES.published));
  const shown = shownDates(dates);
  if (told === undefined) return shown[0] ?? dateInAddress(address);
  const days = shown.map(({ value }) => daysBetween(told.value, value));
  // Of two days, the earlier is of publication, the later of a change.
  if (days.length === 0 || days[0] === 0 || (days.includes(0) && days[0]! > 0)) return told;
  return shown[0]!;
}

function dateFrom(list: readonly Found[]): Found | undefined {
  for (const { value, from } of list) {
    const iso = isoDate(value);
    if (iso !== undefined) return { value: iso, from };
  }
  return undefined;
}

function shownDates(elements: readonly Element[]): Found[] {
  return elements.flatMap((element) => {
    const text = clean(element.textContent ?? '');
    const iso = text.length < 6 || text.length > LONGEST_BYLINE ? undefined : isoDate(text);
    return iso === undefined ? [] : [{ value: iso, from: 'written date' }];
  });
}

function dateInAddress(address: string | undefined): Found | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(address ?? '');
  if (match === null) return undefined;
  const value = isoDate(`${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`);
  return value === undefined ? undefined : { value, from: 'address' };
}

/** The first whole address of the web; a relative one is resolved against where the page came from. */
function addressOf(list: readonly Found[], address: string | undefined): Found | undefined {
  for (const { value, from } of list) {
    if (!URL.canParse(value, address)) continue;
    const url = new URL(value, address);
    if (/^https?:$/.test(url.protocol)) return { value: url.href, from };
  }
  return address === undefined ? undefined : { value: address, from: 'address' };
}

/** White space folded, and the entities that pages leave escaped twice. */
export function clean(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|nbsp|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip));/gi,
      (whole, decimal, hex, name) => {
        if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
      },
    )
    .replace(/<\/?(?:em|i|b|strong|span|sup|sub)\b[^<>]{0,100}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};
