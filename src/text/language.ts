import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';
import { ru } from './languages/ru.js';
import { zh } from './languages/zh.js';

/** Words by which a non-restrictive relative clause is known, lower case. */
export interface RelativeWords {
  readonly pronouns: readonly string[];
  /** Finite verbs, no participles among them: by these a clause is one, and its sentence goes on after it. */
  readonly verbs: readonly string[];
  /** Words that make a clause or a remark matter: without it the rest would claim more. */
  readonly qualifying: readonly string[];
}

/** Words by which a sentence leans on those before it, lower case. */
export interface LeaningWords {
  /** Definite articles and words that point: what follows is known already, unless the sentence itself says which one. */
  readonly articles: readonly string[];
  /** The articles stand before what is meant in general, too: only one at the sentence's head tells. */
  readonly general?: true;
  /** Words after a noun that go on to say which one: "the leaders of", "the bill that". */
  readonly narrowing: readonly string[];
  /** Words that place something, before a name: "the ambush at Gaskinde". */
  readonly placing: readonly string[];
  /** Words that leave only one to be meant: "the first". */
  readonly singling: readonly string[];
  /** Endings of adjectives that are made of names, where a capital does not tell one. */
  readonly naming?: readonly string[];
  /** What a reader knows without having been told of it: "the president", "the world". */
  readonly known: readonly string[];
  /** The ending of verbs in the past, which end a noun's phrase. */
  readonly pastEnding?: string;
  /** Pronouns and possessives of somebody or something named. */
  readonly pronouns: readonly string[];
  /** Words of somebody who speaks of himself, with their capitals: outside of quotation marks nothing says who. */
  readonly speaking: readonly string[];
  /** Words and phrases that go on from what was said: "as well". */
  readonly adding: readonly string[];
  /** Words after which those make another phrase: "as well as", "too many". */
  readonly binding?: readonly string[];
  /** Those that do so only at the sentence's head: "together". */
  readonly heads: readonly string[];
  /** Words that correct a number, before another one: "and not three". */
  readonly correcting: readonly string[];
  /** The word that adds to a number, and the one that would compare with one: "two more", "more than". */
  readonly more?: readonly [adds: string, compares: string];
}

/** How a language writes figures; units as in `Quantity.unit`. */
export interface NumberWords {
  /** The mark before decimals; the other one parts thousands. */
  readonly decimal: '.' | ',';
  /** Numbers written as words, lower case. */
  readonly words?: Readonly<Record<string, number>>;
  /** Words or signs after a number that multiply it. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words or signs after a number that say what it measures. */
  readonly units: Readonly<Record<string, string>>;
}

/** What is known of a language, as data. Adding a language adds a file. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Opening and closing marks of direct speech, the most usual first. */
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
  /** Lower-case abbreviations, with their full stop, after which a sentence goes on. */
  readonly abbreviations: readonly string[];
  /** A figure with a full stop is an ordinal, as in "3. März". */
  readonly ordinalStops?: true;
  /** Words that carry little meaning, lower case. */
  readonly stopWords: readonly string[];
  /** Words that may open a sentence and be left out silently, with the comma after them. */
  readonly connectives: readonly string[];
  /** Conjunctions that may open a sentence and be left out silently, lower case; none where grammar forbids it. */
  readonly conjunctions?: readonly string[];
  /** Words after such a conjunction that make another phrase of it ("but for"), lower case. */
  readonly bound?: readonly string[];
  /** Phrases that name a source at the end of a sentence, lower case. */
  readonly accordingTo?: readonly string[];
  /** What a clause may be told by that says more of a noun and can go: relative pronouns, verbs, and words that forbid it. */
  readonly relative?: RelativeWords;
  /** Words that point back and leave a sentence hanging when it opens with them, lower case. */
  readonly backward: readonly string[];
  /** Such words of several, lower case. */
  readonly backwardPhrases?: readonly string[];
  /** What else it leans by; left out where nothing is known. */
  readonly leaning?: LeaningWords;
  readonly sayVerbs: readonly string[];
  /** Words that say of what follows that it lies ahead, lower case; of what stands before them where verbs follow. */
  readonly ahead: readonly string[];
  /** Words directly before a day by which something has to be, lower case. */
  readonly limits?: readonly string[];
  /** Words after which such a limit lies behind, lower case. */
  readonly pastVerbs?: readonly string[];
  /** Every noun has a capital: it tells no name. */
  readonly capitalisedNouns?: true;
  /** The verb ends the sentence, after its dates. */
  readonly verbsFollow?: boolean;
  /** False where letters do not tell a word's ends: nothing parts it from the next, or particles join it. */
  readonly wordBounds?: false;
  /** Names of months and days are capitalised: a small letter makes another word of it. */
  readonly capitalisedDates?: boolean;
  /** Words that stand before a year alone, lower case. */
  readonly beforeYears?: readonly string[];
  /** Words that stand before a month alone, lower case; the second list only before names of more than three letters. */
  readonly beforeMonths?: readonly string[];
  readonly beforeLongMonths?: readonly string[];
  /** Words that name a part of the month after them and belong to it, lower case. */
  readonly partsOfMonth?: readonly string[];
  /** Words for weeks, months and years counted from the article's own, lower case. */
  readonly relativePeriods?: Readonly<Record<string, readonly ['week' | 'month' | 'year', number]>>;
  readonly numbers: NumberWords;
  /** Twelve lists of names, January first, lower case. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists of names, Monday first, lower case. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words for days counted from the article's own, lower case. */
  readonly relativeDays: Readonly<Record<string, number>>;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [en, de, fr, es, ru, ar, zh, ja, ko].map((entry) => [entry.tag, entry]),
);

/** The data of a BCP 47 tag's language; English data where a language is not known. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag) ?? LANGUAGES.get(tag.toLowerCase().split('-')[0]!) ?? en;
}
