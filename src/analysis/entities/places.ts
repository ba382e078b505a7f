import type { Entity } from '../../types/analysis.js';
import type { Token } from '../grammar/tag.js';
import { AMBIGUOUS_PLACES } from './ambiguous-places.js';
import { CAPITALS_ONLY, type Gazetteer, headOf, type Place } from './gazetteer.js';
import { TITLES } from './name-words.js';
import { idOf } from './people.js';

interface Hit {
  readonly place: Place;
  /** The words in lower case. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The longest name of the gazetteer, in tokens. */
const LONGEST = 7;

/** Countries by any of their names and demonyms, and capitals. `people` are the token indexes inside persons' names. */
export function placesIn(
  text: string,
  tokens: readonly Token[],
  people: ReadonlySet<number>,
  gazetteer: Gazetteer,
): readonly Entity[] {
  const hits = hitsIn(text, tokens, people, gazetteer);
  const evident = new Set(hits.filter(({ words }) => !AMBIGUOUS_PLACES.has(words)).map(({ place }) => place.iso));
  const groups = new Map<string, { readonly place: Place; readonly mentions: { start: number; end: number }[] }>();
  for (const { place, words, start, end } of hits) {
    if (AMBIGUOUS_PLACES.has(words) && !evident.has(place.iso)) continue;
    const id = place.type === 'country' ? place.iso.toLowerCase() : idOf(place.name);
    const group = groups.get(id) ?? { place, mentions: [] };
    group.mentions.push({ start, end });
    groups.set(id, group);
  }
  return [...groups].map(([id, { place, mentions }]) => ({
    id,
    type: place.type,
    name: place.name,
    iso: place.iso,
    mentions,
  }));
}

function hitsIn(
  text: string,
  tokens: readonly Token[],
  people: ReadonlySet<number>,
  gazetteer: Gazetteer,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { text: word, lower } = tokens[at]!;
    if (!/^\p{Lu}/u.test(word) || people.has(at) || !gazetteer.heads.has(headOf(lower))) continue;
    const hit = longestAt(text, tokens, at, people, gazetteer);
    if (hit === undefined) continue;
    const { place, words, after } = hit;
    if (place.demonym === undefined && partOfName(tokens, at, after, people)) continue;
    hits.push({ place, words, start: tokens[at]!.start, end: tokens[after - 1]!.end });
    at = after - 1;
  }
  return hits;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  people: ReadonlySet<number>,
  gazetteer: Gazetteer,
) {
  const first = tokens[at]!;
  for (let after = Math.min(tokens.length, at + LONGEST); after > at; after -= 1) {
    const last = tokens[after - 1]!;
    if (last.paragraph !== first.paragraph || people.has(after - 1)) continue;
    const written = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    const words = written.toLowerCase();
    const place = gazetteer.names.get(words);
    if (place !== undefined && (!CAPITALS_ONLY.test(words) || /^[\p{Lu}.]+$/u.test(written)))
      return { place, words, after };
  }
  return undefined;
}

/** "China Daily", "New Mexico": a name goes on before or after the place's, and no title or person's name begins there. */
function partOfName(tokens: readonly Token[], at: number, after: number, people: ReadonlySet<number>): boolean {
  const touches = (left: Token | undefined, right: Token | undefined) =>
    left !== undefined && right !== undefined && left.paragraph === right.paragraph && right.start - left.end === 1;
  const [before, next] = [tokens[at - 1], tokens[after]];
  if (
    touches(before, tokens[at]) &&
    before!.tag === 'name' &&
    /^(?:New|North|South|West|East|Northern|Southern|Upper|Lower|Little|San|Mount|Lake)$/.test(before!.text)
  )
    return true;
  if (!touches(tokens[after - 1], next) || next!.tag !== 'name' || people.has(after)) return false;
  return !TITLES.has(next!.lower.replaceAll('.', ''));
}
