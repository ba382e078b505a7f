import { folded } from '../body/blocks.js';
import { AGENCIES, INSTITUTION_WORDS } from './institutions.js';

const OPENING =
  /^(?:(?:story|written|posted|published|reported|text|words|fotos?|photos?)\s+)?(?:by|von|por|par|di|da|от|автор|autor|autorin|auteur|door)\s*:?\s+/i;
/** What parts names, or a name from what the byline says beside it. */
const SEPARATOR =
  /\s*(?:;|\||•|·|,(?!\s*(?:jr|sr|ii|iii|phd|md)\b)|\s(?:and|und|et|y|e|и)\s(?=\p{Lu})|\s&\s|\s\/\s|\s[–—]\s)\s*/iu;
/** What follows the names: an employer, a place of work, a date. */
const AFTERWORD =
  /\s*(?:\(|\[|\d{1,2}[:.]\d{2}|\b(?:for|on)\s+(?=\p{Lu}|\d)|\b(?:published|updated|posted|veröffentlicht|publié|publicado)\b|https?:|@).*$/iu;
/** The agency that a name is followed by, nothing between. */
const AGENCY_AT_END =
  /(?<=\p{L}{2})\s+(?:the associated press|the canadian press|associated press|reuters|agence france-presse|press association)$/iu;
const LONGEST_NAME = 5;

/**
 * The people that a byline names, one an entry: "By Ann Lee and Kim Gun, Staff Writers" gives the two names. Desks,
 * agencies, the outlet itself, addresses and roles are none.
 */
export function peopleIn(byline: string, outlet: string | undefined): string[] {
  const line = byline.slice(0, 400).replace(/\s+/g, ' ').trim();
  if (/^https?:|^www\.|^@/.test(line)) return [];
  const shouted = !/[a-z]/.test(line);
  const names = line
    .replace(OPENING, '')
    .replace(AGENCY_AT_END, '')
    .split(SEPARATOR)
    .map((part) =>
      part
        .replace(OPENING, '')
        .replace(AFTERWORD, '')
        .replace(/[\s,.:]+$/, '')
        .trim(),
    )
    // Degrees and memberships stand in capitals after a name that does not.
    .filter((name, at) => at === 0 || shouted || !/^[A-Z][A-Z.-]+$/.test(name) || !/[A-Z]{2}/.test(name))
    .map((name) =>
      name.length > 3 && name === name.toUpperCase() && /[A-Z]{3}/.test(name) ? capitalised(name) : name,
    );
  return [...new Set(names.filter((name) => isPerson(name, outlet)))];
}

function isPerson(name: string, outlet: string | undefined): boolean {
  const words = folded(name).split(' ');
  if (
    name.length < (/[A-Za-z]/.test(name) ? 3 : 2) ||
    words.length > LONGEST_NAME ||
    /\d|[_/\\<>{}]/.test(name) ||
    !/\p{L}{2}/u.test(name)
  )
    return false;
  // Scripts without capitals have none to ask for.
  if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) && !/^[^\p{L}]*\p{Lu}/u.test(name))
    return false;
  if (words.some((word) => INSTITUTION_WORDS.has(word))) return false;
  if (words.every((word) => AGENCIES.has(word))) return false;
  const own = words.join('');
  const site = folded(outlet ?? '').replaceAll(' ', '');
  return site === '' || (own !== site && !own.includes(site) && !(own.length > 4 && site.startsWith(own)));
}

/** "ANN O'LEE" as "Ann O'Lee". */
function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
