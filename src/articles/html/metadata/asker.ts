import { clean } from './clean.js';
import { articleIn, namesOf } from './json-ld.js';

/** A value, and where in the page it was found. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** Asks the places of the table what they say of one page. */
export interface Asker {
  /** What the places say, in their order; a place may say several things. */
  all(places: readonly string[]): Found[];
  first(places: readonly string[]): Found | undefined;
}

export function asker(document: Document): Asker {
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
