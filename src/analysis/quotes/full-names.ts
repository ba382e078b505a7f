import type { Span } from '../../types/span.js';

const PART = "\\p{Lu}[\\p{L}\\p{M}’'-]*\\p{Ll}[\\p{L}\\p{M}’'-]*";
/** Capitalised words that stand together, with the small words of a name between them. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}’'-])${PART}(?: (?:(?:de|del|la|von|van|der|den|al|bin) ){0,2}${PART}){1,4}(?![\\p{L}\\p{M}’'-])`,
  'gu',
);
/** Words of address before a name, of every language that writes them with a capital. */
const TITLE = /^(?:Frau|Herrn?|Fräulein|Madame|Monsieur|Mme|Señora?|Don|Doña|Господин|Госпожа)$/u;
/** Where nouns have capitals, a run's last words are the name. */
const NOUNS_HAVE_CAPITALS = new Set(['de']);
const NAME = 2;

/** Full names as the text writes them, in its order; for languages whose grammar is not read. */
export function fullNames(text: string, language: string): readonly Span[] {
  const nouns = NOUNS_HAVE_CAPITALS.has(language.split('-')[0]!);
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = run.split(' ');
    const titles = words.findIndex((word) => !TITLE.test(word));
    const own = words.slice(titles < 0 ? words.length : titles);
    const name = nouns ? germanName(own) : own;
    const end = index + run.length;
    return name.filter(isPart).length < 2 ? [] : [{ start: end - name.join(' ').length, end }];
  });
}

const isPart = (word: string) => /^\p{Lu}/u.test(word);

/** The last two parts with the particles between; none where these are an article alone: "Direktor der Organisation". */
function germanName(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word, index) => (isPart(word) ? [index] : []));
  const first = parts.at(-NAME);
  if (first === undefined) return [];
  const name = words.slice(first);
  return /^(?:der|den)$/.test(name[1]!) ? [] : name;
}

/** Each name's words but the first, to the one full name that they belong to; those of several are left out. */
export function byFamily(text: string, names: readonly Span[]): ReadonlyMap<string, Span> {
  const bearers = new Map<string, Span>();
  const shared = new Set<string>();
  for (const span of names) {
    const name = text.slice(span.start, span.end);
    for (const word of name.split(' ').slice(1)) {
      const known = bearers.get(word);
      if (known === undefined) bearers.set(word, span);
      else if (text.slice(known.start, known.end) !== name) shared.add(word);
    }
  }
  for (const word of shared) bearers.delete(word);
  return bearers;
}
