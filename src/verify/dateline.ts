import { namedDays } from './day-names.js';
import { datedLanguages } from './plain-words.js';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** Small words that stand inside names of places. */
const SMALL =
  '(?:al?|am|an|bei|d|d[aeio]|de[lnrs]|die|d[ou]s?|el|im|in|las?|les?|los|new|of|on|san|sur|the|upon|y)(?![\\p{L}.])';
const PLACE = `${NAME}(?:[\\s,/]+(?:${SMALL}|${NAME}))*,?`;
const FORM = new RegExp(`^(?<place>${PLACE})?\\s?(?<agency>\\(\\p{L}[\\p{L}/.\\s]+\\))?\\.?$`, 'u');
const DASH = /\s?(?:—|–|--|-)\s*$/u;
const DAY = /,?\s(\p{L}+\.?\s\d{1,2}|\d{1,2}\.?(?:er|º)?\s(?:de\s)?\p{L}+\.?)(?:,?\s(?:de\s)?\d{4})?(?=\s?\(|\.?$)/u;
/** Words in small letters that say something of the sentence behind them: they deny it, leave it open, or name it a claim. */
const SAYING = new RegExp(
  [
    "(?<![\\p{L}'’-])(?:",
    'no|not|never|none|nor|neither|without|unless|if|only|except|den(?:y|ies|ied|ials?)|claim(?:s|ed)?|doubt(?:s|ed|ful)?',
    '|sa(?:y|ys|id)|tells?|told|warn(?:s|ed)?|report(?:s|ed|edly)?|confirm(?:s|ed)?|unconfirmed|alleg\\p{L}+|reject(?:s|ed)?',
    '|refus\\p{L}+|refut\\p{L}+|disput\\p{L}+|rumou?r\\p{L}*|false|fake|hoax',
    '|kein\\p{L}*|nicht|nie|niemals|ohne|falls|wenn|sofern|angeblich|bestreite\\p{L}*|dementi\\p{L}*',
    '|pas|sans|jamais|aucune?|si|sauf|démen\\p{L}+|sin|nunca|jamás|ning[uú]n\\p{L}*|nieg\\p{L}+|desm(?:[ei]|ie)nt\\p{L}*',
    "|не|нет|без|если)(?![\\p{L}'’-])",
  ].join(''),
  'u',
);

/**
 * Whether words have the form of a dateline: names of places, a day of the month, an agency in brackets, and nothing that
 * says anything. A dash ends it, or the agency's bracket; a country alone is one of two, as in "Israel – Hamas talks".
 */
export function isDateline(words: string, language: string): boolean {
  if (!DASH.test(words) && !words.includes(')')) return false;
  const head = words.replace(/\s+/g, ' ').trimEnd().replace(DASH, '');
  const [, day] = DAY.exec(head) ?? [];
  if (day !== undefined && namedDays(day, 'month', language).length === 0) return false;
  const rest = head.replace(DAY, '');
  const { place = '', agency } = FORM.exec(rest)?.groups ?? {};
  if (SAYING.test(rest.toLowerCase()) || (agency === undefined && place === '')) return false;
  if (agency !== undefined) return true;
  return DASH.test(words) && (day !== undefined || !isCountry(place, language));
}

/** Alliances and short names of countries that stand beside another as countries do. */
const SHORT = ['usa', 'us', 'u.s.', 'uk', 'u.k.', 'eu', 'un', 'nato'];

function isCountry(place: string, language: string): boolean {
  const name = place.toLowerCase();
  return SHORT.includes(name) || [language, 'en'].some((each) => countriesIn(each).has(name));
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = new Map<string, ReadonlySet<string>>();

/** What a language calls the countries, in small letters. */
function countriesIn(language: string): ReadonlySet<string> {
  const known = countries.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([...datedLanguages(language)], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const made = new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
  countries.set(language, made);
  return made;
}
