import type { Span } from '../../types/span.js';
import { MEN, WOMEN } from '../entities/first-names.js';
import { FEMALE, MALE, NO_NAMES, TITLES } from '../entities/name-words.js';

export type Gender = 'he' | 'she' | undefined;

/** A capitalised name as it stands in the text, titles before it apart. */
export interface Mention extends Span {
  readonly name: string;
  readonly title?: string;
}

const PARTICLE = '(?:van der|van den|van|von der|von|de la|de|del|della|di|da|du|al-|el-|bin|ben|ibn|le|la|dos|do)';
const PART =
  "(?:(?:al-|el-|Al-|El-|O['’]|Mc|Mac|D['’])?\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}]*)*|\\p{Lu}\\.)";
/** One to six capitalised words; particles may stand between them. */
export const NAME = `${PART}(?: (?:${PARTICLE} )?${PART}){0,5}`;
const NAMES = new RegExp(NAME, 'gu');

/** Names in a stretch of the text, words that merely open a sentence and titles cut off. */
export function mentionsIn(text: string, { start, end }: Span): readonly Mention[] {
  return [...text.slice(start, end).matchAll(NAMES)].flatMap((match) => trimName(match[0], start + match.index) ?? []);
}

/** `Mr. Kim Gun’s` without what is no part of the name; undefined where nothing is left. */
export function trimName(raw: string, start: number): Mention | undefined {
  const words = [...raw.matchAll(/\S+/g)].map((match) => ({ word: match[0], at: match.index }));
  let first = 0;
  let title: string | undefined;
  while (first < words.length) {
    const bare = words[first]!.word.toLowerCase().replace(/[.,]|['’]s?$/g, '');
    if (TITLES.has(bare) && first + 1 < words.length) title = bare;
    else if (!NO_NAMES.has(bare)) break;
    first += 1;
  }
  if (first >= words.length) return undefined;
  const from = words[first]!.at;
  const name = raw
    .slice(from)
    .replace(/['’]s?$/u, '')
    .replace(/[,.]$/, (mark) => (/\b\p{Lu}\.$/u.test(raw) ? mark : ''));
  if (name.length < 2 || NO_NAMES.has(name.toLowerCase())) return undefined;
  return { start: start + from, end: start + from + name.length, name, ...(title === undefined ? {} : { title }) };
}

/** He or she, from the title or the given name, where either tells. */
export function genderOf({ name, title }: Pick<Mention, 'name' | 'title'>): Gender {
  if (title !== undefined && FEMALE.test(title)) return 'she';
  if (title !== undefined && MALE.test(title)) return 'he';
  const first = name.split(/[\s-]/)[0]!.toLowerCase();
  return WOMEN.has(first) ? 'she' : MEN.has(first) ? 'he' : undefined;
}

/** Whether a name looks like a person's: two or more words, no institution's or a country's shape. */
export function looksPersonal(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word) && !/^(?:II|III|IV|JR|SR)$/.test(word))) return false;
  return !INSTITUTION_WORDS.test(name);
}

const INSTITUTION_WORDS =
  /\b(?:Ministry|Government|Office|Council|Commission|Committee|Agency|Department|Embassy|Administration|Parliament|Court|Party|Union|Alliance|Organi[sz]ation|Bureau|Authority|Army|Navy|Force|Police|Bank|Fund|Group|Company|Institute|University|Association|Board|House|States|Kingdom|Republic|Nations|Korea|America|Africa|Asia|Europe|Pacific|Atlantic|Sea|Treaty|Summit|Times|Post|News|Journal|Street|City|County|School|College|Hospital|Center|Centre|Corp|Inc|Ltd|Roadmap|Initiative|War|Day|Act|Division|Peninsula|League|Federation|Congress|Senate|Security|International|National|North|South|East|West|New|United|White|Supreme|Democrats|Republicans|Democratic|Republican)\b/;
