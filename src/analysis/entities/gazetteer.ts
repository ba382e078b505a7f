/** What a name of the gazetteer stands for. */
export interface Place {
  readonly type: 'country' | 'place';
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country, or of the country that a capital belongs to. */
  readonly iso: string;
  /** A demonym names the country's people or things: "South Korean". */
  readonly demonym?: true;
}

export interface Gazetteer {
  /** Names in lower case to what they stand for. */
  readonly names: ReadonlyMap<string, Place>;
  /** The first word of every name. */
  readonly heads: ReadonlySet<string>;
}

/** Short forms that news writes and the packages lack, lower case. */
const SHORT: Readonly<Record<string, string>> = {
  'u.s.': 'US',
  us: 'US',
  'u.s': 'US',
  america: 'US',
  'u.k.': 'GB',
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  'north korea': 'KP',
  dprk: 'KP',
  'd.p.r.k.': 'KP',
  'south korea': 'KR',
  rok: 'KR',
  'republic of korea': 'KR',
  uae: 'AE',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  burma: 'MM',
  holland: 'NL',
  vatican: 'VA',
  'holy see': 'VA',
};

/** Names in capitals alone count for these: "us" is a pronoun. */
export const CAPITALS_ONLY = /^(?:us|uk|uae|rok|dprk)$/;

let english: Gazetteer | undefined;

/** Countries with their names, demonyms and capitals, in English. Loaded once, at the first call. */
export async function englishGazetteer(): Promise<Gazetteer> {
  if (english !== undefined) return english;
  const [{ default: world }, { default: iso }] = await Promise.all([
    import('world-countries/dist/countries-unescaped.json', { with: { type: 'json' } }),
    import('i18n-iso-countries/langs/en.json', { with: { type: 'json' } }),
  ]);
  const table = new Map<string, Place>();
  const shown = new Map<string, string>();
  const add = (words: string, place: Place) => {
    const name = words.toLowerCase();
    if (name.length > 2 && !table.has(name)) table.set(name, place);
  };
  // a state's people before those of a land that shares its demonym: "French" is of France
  const states = [...world].sort((a, b) => Number(b.independent) - Number(a.independent));
  for (const { cca2, name, demonyms } of states) {
    shown.set(cca2, name.common);
    const country: Place = { type: 'country', name: name.common, iso: cca2 };
    add(name.common, country);
    add(name.official, country);
    for (const form of Object.values(demonyms?.eng ?? {})) if (form !== '') add(form, { ...country, demonym: true });
  }
  for (const { cca2, capital, altSpellings } of world) {
    for (const city of capital) add(city, { type: 'place', name: city, iso: cca2 });
    for (const other of altSpellings)
      if (/^\p{Script=Latin}[\p{Script=Latin}\s.'-]{4,}$/u.test(other))
        add(other, { type: 'country', name: shown.get(cca2)!, iso: cca2 });
  }
  for (const [cca2, names] of Object.entries(iso.countries as Record<string, string | string[]>)) {
    const name = shown.get(cca2);
    if (name !== undefined) for (const each of [names].flat()) add(each, { type: 'country', name, iso: cca2 });
  }
  for (const [words, cca2] of Object.entries(SHORT))
    table.set(words, { type: 'country', name: shown.get(cca2)!, iso: cca2 });
  english = { names: table, heads: new Set([...table.keys()].map(headOf)) };
  return english;
}

/** The letters that a name begins with, up to its first space or mark. */
export function headOf(name: string): string {
  return /^[\p{L}\p{M}]+/u.exec(name)?.[0] ?? name;
}
