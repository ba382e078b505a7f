import { bylineOf } from './credits.js';
import { findDates } from './dates.js';
import { VOCABULARIES } from './languages/index.js';
import type { Line } from './lines.js';
import { scriptOf } from './measure.js';

/** What a line is when it is not of the article's own text. `foreign` is a short line in another script than the text's. */
export type Label =
  | 'chrome'
  | 'site'
  | 'related'
  | 'rights'
  | 'caption'
  | 'byline'
  | 'date'
  | 'address'
  | 'foreign'
  | 'sign';

const all = (pick: (vocabulary: (typeof VOCABULARIES)[number]) => readonly string[]) => VOCABULARIES.flatMap(pick);
const CHROME = new Set(all((vocabulary) => vocabulary.chrome));
const RELATED = new Set(all((vocabulary) => vocabulary.related));
const OPENERS = all((vocabulary) => vocabulary.chromeOpeners);
const SITE = all((vocabulary) => vocabulary.sitePhrases);
const RIGHTS = all((vocabulary) => vocabulary.rights);
const CAPTIONS = all((vocabulary) => vocabulary.captions);
const DATE_WORDS = all((vocabulary) => [...vocabulary.published, ...vocabulary.modified]);

/** What the text says of itself as a whole, for judging one line. */
export interface Surroundings {
  readonly script: string;
}

const CREDIT =
  /(?:[(/[=©]|\s[—–-]\s)\s?(?:AFP|AP|Reuters|EPA|EFE|dpa|Yonhap(?: News)?|Getty Images|Newsis|TASS|ТАСС|РИА Новости|Xinhua|新华社|共同|時事|연합뉴스|뉴시스|뉴스1|رويترز|أ ف ب)[^()[\]/]{0,25}[)\]]?$/u;

/** Whether a line ends in a picture agency's credit: a caption, unless the article itself ends so. */
export function endsInCredit(line: Line): boolean {
  return line.words <= 45 && CREDIT.test(line.text.slice(-60));
}

/** The label of a line, or undefined for what may be the article's own. */
export function labelOf(line: Line, { script }: Surroundings): Label | undefined {
  if (line.words > 60) return undefined;
  const text = line.text;
  const lower = text.toLowerCase();
  if ((!line.ends || /[ap]\.m\.$/.test(lower)) && line.words <= 24 && isDateLine(lower)) return 'date';
  const key = chromeKey(text);
  if (key === '') return 'sign';
  if (RELATED.has(key) && !/[.。]$/.test(text)) return 'related';
  // A line of navigation has no full stop.
  if ((CHROME.has(key) && !/[.。]$/.test(text)) || isTrail(text)) return 'chrome';
  if (isRights(text)) return 'rights';
  if (line.words <= 24 && bylineOf(text)?.length === text.length) return 'byline';
  if (isAddress(text)) return 'address';
  if (line.words <= 45 && CAPTIONS.some((opening) => lower.startsWith(opening))) return 'caption';
  if (!line.ends && line.words <= 14 && OPENERS.some((opening) => lower.startsWith(opening))) return 'chrome';
  // Somebody's quoted words on cookies or newsletters are news.
  if (!/["“”«»「」]/.test(text) && SITE.some((phrase) => lower.includes(phrase))) return 'site';
  const own = scriptOf(text);
  if (own !== '' && own !== script && line.words <= 8 && !line.ends) return 'foreign';
  return undefined;
}

/** A line without its bullets, counters and closing signs, lower-case: what the chrome tables list. */
export function chromeKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[(（[]\s?\d{1,6}\s?[)）\]]/g, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}+]+$/u, '')
    .replace(/^(?:a[+-]|[\d:./,+\s]+)$/, '');
}

/** A breadcrumb: three or more short words parted by signs. */
function isTrail(text: string): boolean {
  const parts = text.split(/\s*[>›»|｜/·•]\s*/);
  return (
    parts.length >= 3 &&
    text.length <= 120 &&
    parts.every((part) => part.length <= 24) &&
    parts.some((part) => CHROME.has(chromeKey(part)))
  );
}

function isRights(text: string): boolean {
  const lower = text.toLowerCase();
  if (/^\W{0,3}(?:©|ⓒ|\(c\)|copyrights?\b|&copy;)/.test(lower)) return true;
  if (/[©ⓒ]\s{0,2}\d{4}/.test(lower)) return true;
  return RIGHTS.some((phrase) => lower.includes(phrase));
}

function isAddress(text: string): boolean {
  if (text.length > 200) return false;
  return (
    /^(?:https?:\/\/\S+|www\.\S+|@[\w.]{2,40})$/.test(text) ||
    /^(?:[\p{L} .'’-]{0,40}[ (<:])?[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,60}[)>]?$/u.test(text)
  );
}

/** A date with a word for it, or a date that is all of the line but a few letters. */
function isDateLine(lower: string): boolean {
  const dates = findDates(lower, true);
  if (dates.length === 0) return false;
  const rest = dates.reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), lower);
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters <= 14 || (letters <= 60 && DATE_WORDS.some((word) => word.length > 2 && rest.trimStart().startsWith(word)))
  );
}
