import { isCountryName } from '../../text/countries.js';
import { languageOf } from '../../text/language.js';
import { isTurning } from '../../text/turning.js';
import type { Entity } from '../../types/analysis.js';

/** The article that a sentence opens, as far as it tells a town from other words. */
export interface Opened {
  readonly text: string;
  readonly entities: readonly Entity[];
}

// repeats without an upper bound: a bounded one of a Unicode class takes milliseconds to compile
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}\s.,'’/-]*?)`;
const DAY = String.raw`(?:,\s(?<day>\p{L}+\.?\s\d{1,2}|\d{1,2}\.?(?:er|º)?\s(?:de\s)?\p{L}+\.?)(?:,?\s(?:de\s)?\d{4})?)?`;
const AGENCY = String.raw`(?:\s?\((?<agency>\p{L}[\p{L}/.\s]+)\))?`;
const SENTENCE = String.raw`(?:(?<dash>\.?\s?(?:—|–|--|-)\s+)(?=["“„«]?\s?\p{Lu})|(?<=\))(?=["“„«]?\p{Lu}))`;
const FORM = new RegExp(`^(?:${PLACE}${DAY})?${AGENCY}${SENTENCE}`, 'u');

/** No dateline is longer, and each has a dash or the bracket of an agency; most sentences have neither. */
const LONGEST = 90;
const ENDED = /[—–)]|-\s/;
/** What the sentence needs to show behind it. */
const BEHIND = 4;

/** A town in capitals has these many words at most: more are a headline. */
const MOST_WORDS = 3;
const CAPITALS = /^[\p{Lu}\p{M}\s.,'’/-]{3,}$/u;

/** Small words of towns' names: "Frankfurt am Main", "The Hague", "New York". */
const NAMING = new Set(
  'a al am an bei d da de del den der des di die do dos du el im in la las le les los new of on san the upon y'.split(
    ' ',
  ),
);
/**
 * Where the dateline ends that a sentence opens with, 0 for none. What has a day or an agency in brackets is one; of a
 * place alone the article has to be known, and to begin with it. When in doubt there is none.
 */
export function datelineEnd(sentence: string, language: string, opened?: Opened): number {
  if (!ENDED.test(sentence.slice(0, LONGEST))) return 0;
  const match = FORM.exec(sentence.slice(0, LONGEST + BEHIND));
  const { place = '', day, agency, dash = '' } = match?.groups ?? {};
  const end = match?.[0].length ?? 0;
  if (end > LONGEST || !isName(place, language)) return 0;
  if (agency !== undefined) return isShort(agency, place) ? 0 : end;
  if (day !== undefined) return isDay(day, language) ? end : 0;
  if (opened === undefined || isCountryName(place, language) || isOneOfTwo(opened)) return 0;
  if (isInCapitals(place)) return end;
  const apart = /^\.?\s/.test(dash);
  return apart && isKnownTown(place, opened, language) && goesOn(sentence.slice(end), language) ? end : 0;
}

/** Capitalised words alone, none of which says anything. */
function isName(place: string, language: string): boolean {
  const { stopWords, sayVerbs } = languageOf(language);
  return wordsOf(place).every((word) => {
    const lower = word.toLowerCase();
    if (NAMING.has(lower)) return true;
    return /^\p{Lu}/u.test(word) && !isTurning(word) && !stopWords.includes(lower) && !sayVerbs.includes(lower);
  });
}

function wordsOf(place: string): readonly string[] {
  return place.split(/[\s,/]+|\.(?=[\s,]|$)/).filter(Boolean);
}

/** No agency, but the name's abbreviation or a remark; a single small word is an agency's only behind a place. */
function isShort(agency: string, place: string): boolean {
  const words = wordsOf(place);
  if (wordsOf(agency).some(isTurning)) return true;
  if (!/^\p{Lu}/u.test(agency) && (words.length === 0 || /\s/.test(agency))) return true;
  return (
    words.length > 1 &&
    words
      .map((word) => word[0])
      .join('')
      .toUpperCase() === agency
  );
}

function isDay(day: string, language: string): boolean {
  const months = languageOf(language).months.flat();
  const words = day.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => months.some((month) => month === word || month.startsWith(word)));
}

function isInCapitals(place: string): boolean {
  return CAPITALS.test(place) && wordsOf(place).length <= MOST_WORDS;
}

/** A country, or an organisation that is spoken of again: "USA — China talks". */
function isOneOfTwo({ entities }: Opened): boolean {
  return entities.some(
    ({ type, mentions }) =>
      mentions.some(({ start }) => start === 0) &&
      (type === 'country' || (type === 'organisation' && mentions.length > 1)),
  );
}

/** Words before a town where something is, by language. */
const WHERE: Readonly<Record<string, string>> = { en: 'in', de: 'in', fr: 'à', es: 'en' };

/** A capital that the analysis knows, or a town in which the article places something. */
function isKnownTown(place: string, { text, entities }: Opened, language: string): boolean {
  if (
    entities.some(
      ({ type, mentions }) =>
        type === 'place' && mentions.some(({ start, end }) => start === 0 && end === place.length),
    )
  )
    return true;
  const where = WHERE[language.toLowerCase().split('-')[0]!];
  const at = where === undefined ? -1 : text.indexOf(` ${where} ${place}`);
  return at >= 0 && !/^[\p{L}\p{M}-]/u.test(text.slice(at + where!.length + 2 + place.length));
}

/** Whether a sentence begins that is no name beside the place, and no second dash makes an insertion of it. */
function goesOn(rest: string, language: string): boolean {
  const word = /^["“„«]?\s?(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  return languageOf(language).stopWords.includes(word) && !/\s[—–-]{1,2}\s/u.test(rest);
}
