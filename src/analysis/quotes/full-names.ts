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
  const most = NOUNS_HAVE_CAPITALS.has(language.split('-')[0]!) ? NAME : 6;
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const words = run.split(' ');
    const titles = words.findIndex((word) => !TITLE.test(word));
    const name = words.slice(titles < 0 ? words.length : titles).slice(-most);
    const end = index + run.length;
    return name.length < 2 ? [] : [{ start: end - name.join(' ').length, end }];
  });
}

/** The one full name that a family name belongs to; undefined where none or several do. */
export function fullNameOf(text: string, family: string, names: readonly Span[]): Span | undefined {
  const bearers = new Map<string, Span>();
  for (const span of names) {
    const name = text.slice(span.start, span.end);
    if (name.split(' ').slice(1).includes(family) && !bearers.has(name)) bearers.set(name, span);
  }
  return bearers.size === 1 ? [...bearers.values()][0] : undefined;
}
