import type { Entity } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';

type Names = { readonly countries: Readonly<Record<string, string | readonly string[]>> };

/** The countries' names in each language but English, where entities are read by the words around them. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  de: () => import('i18n-iso-countries/langs/de.json', { with: { type: 'json' } }),
  fr: () => import('i18n-iso-countries/langs/fr.json', { with: { type: 'json' } }),
  es: () => import('i18n-iso-countries/langs/es.json', { with: { type: 'json' } }),
  ru: () => import('i18n-iso-countries/langs/ru.json', { with: { type: 'json' } }),
  ar: () => import('i18n-iso-countries/langs/ar.json', { with: { type: 'json' } }),
  zh: () => import('i18n-iso-countries/langs/zh.json', { with: { type: 'json' } }),
  ja: () => import('i18n-iso-countries/langs/ja.json', { with: { type: 'json' } }),
  ko: () => import('i18n-iso-countries/langs/ko.json', { with: { type: 'json' } }),
};

/** Scripts that write names without spaces round them. */
const UNSPACED = new Set(['zh', 'ja', 'ko']);
/** Shorter names are too often parts of other words. */
const SHORTEST = 4;
const SHORTEST_UNSPACED = 2;

/** Countries that a text of another language names, in their basic form, by ISO code; the longest name wins. */
export async function countriesNamed(text: string, language: string): Promise<readonly Entity[]> {
  const tag = language.toLowerCase().split('-')[0]!;
  const load = LANGUAGES[tag];
  if (load === undefined) return [];
  const { countries } = (await load()).default as Names;
  const unspaced = UNSPACED.has(tag);
  const codes = new Map<string, string>();
  for (const [iso, names] of Object.entries(countries)) {
    for (const name of [names].flat()) {
      if (name.length >= (unspaced ? SHORTEST_UNSPACED : SHORTEST)) codes.set(name, iso);
    }
  }
  const found = new Map<string, { readonly name: string; readonly mentions: Span[] }>();
  for (const { 0: name, index } of text.matchAll(pattern([...codes.keys()], unspaced))) {
    const iso = codes.get(name)!;
    const entry = found.get(iso) ?? { name, mentions: [] };
    entry.mentions.push({ start: index, end: index + name.length });
    found.set(iso, entry);
  }
  return [...found].map(([iso, { name, mentions }]) => ({
    id: iso.toLowerCase(),
    type: 'country',
    name,
    iso,
    mentions,
  }));
}

function pattern(names: readonly string[], unspaced: boolean): RegExp {
  const any = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return unspaced ? new RegExp(any, 'gu') : new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, 'gu');
}
