import { printedDate } from '../dates.js';
import { ar } from '../labels/digest/ar.js';
import { de } from '../labels/digest/de.js';
import type { DigestLabel, DigestWording, Region } from '../labels/digest/digest-wording.js';
import { en } from '../labels/digest/en.js';
import { es } from '../labels/digest/es.js';
import { fr } from '../labels/digest/fr.js';
import { he } from '../labels/digest/he.js';
import { ja } from '../labels/digest/ja.js';
import { ko } from '../labels/digest/ko.js';
import { ru } from '../labels/digest/ru.js';
import { zh } from '../labels/digest/zh.js';
import { zhHant } from '../labels/digest/zh-hant.js';
import { countedAs, type Labels, labelsOf, wordingIn } from '../labels.js';

/** Languages that a digest speaks. Adding one adds a file. */
const WORDINGS: Readonly<Record<string, DigestWording>> = {
  ...{ en, ar, de, es, fr, he, ja, ko, ru, zh },
  'zh-hant': zhHant,
};

/** What a digest says of its own, in its language. */
export interface DigestWords {
  /** Every label, those too that a brief has. */
  readonly labels: Labels & Readonly<Record<DigestLabel, string>>;
  /** "6 stories", "Reported by 3 outlets": what is counted. */
  counted(what: keyof DigestWording['counted'], count: number): string;
  /** "stories 1, 4": which stories speak of a country. */
  told(stories: readonly number[]): string;
  /** "continuing since 26 September 2022": a label with its date. */
  dated(label: 'since' | 'closed' | 'retrieved', iso: string): string;
  /** "p. 3" in the contents. */
  contentsPage(page: number): string;
  /** A region's name, given the English one; anything else as it is. */
  region(name: string): string;
}

const known = new Map<string, DigestWords>();

/** The words of a language (BCP 47); English ones where there are none. */
export function digestWordsOf(language: string): DigestWords {
  const found = known.get(language) ?? makeWords(language);
  known.set(language, found);
  return found;
}

function makeWords(language: string): DigestWords {
  const own = wordingIn(WORDINGS, language);
  const { labels, counted, regions } = own ?? en;
  const spoken = own === undefined ? 'en' : language;
  const isRegion = (name: string): name is Region => Object.hasOwn(regions, name);
  return {
    labels: { ...labelsOf(language), ...labels },
    counted: (what, count) => countedAs(counted[what], count, spoken),
    told: (stories) => countedAs(counted.told, stories.length, spoken, stories.join(', ')),
    dated: (label, iso) => labels[label].replace('{date}', printedDate(iso, language)),
    contentsPage: (page) => labels.contents_page.replace('{n}', `${page}`),
    region: (name) => (isRegion(name) ? regions[name] : name),
  };
}
