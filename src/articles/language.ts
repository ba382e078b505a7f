import { createRequire } from 'node:module';
import { FUNCTION_WORDS, SCRIPT_LANGUAGE } from './function-words.js';

const SAMPLE = 4000;
/** Letters below which a text of an alphabet says too little of its language. */
const FEWEST = 40;

const LANGUAGES_OF_WORD = wordTable();

/**
 * The language of a text, BCP 47 (`en`, `pt-BR`): what the page declares where the letters do not contradict it, else
 * what the script, the function words and at last letter trigrams say; `und` for texts too short to tell.
 */
export function languageOf(text: string, declared?: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = wordsIn(sample);
  const letters = lettersOf(words);
  const tag = canonicalTag(declared);
  const script = scriptLanguage(sample, letters);
  if (script !== undefined) return tag?.split('-')[0] === script ? tag : script;
  if (letters < FEWEST) return tag ?? 'und';
  const found = byFunctionWords(words) ?? byTrigrams(sample);
  if (found === undefined) return tag ?? 'und';
  // A page's own tag is finer (`pt-BR`) but often a template's leftover: the words win where they differ.
  return tag?.split('-')[0] === found ? tag : found;
}

/** The language of a text where its script or its function words tell; the slow look at trigrams is spared. */
export function languageOfWords(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const words = wordsIn(sample);
  return scriptLanguage(sample, lettersOf(words)) ?? byFunctionWords(words);
}

function wordsIn(sample: string): readonly string[] {
  return sample.match(/\p{L}+/gu) ?? [];
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

/** A letter of a script that settles the language; points of all scripts stand between. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2d00-\u2d2f\u2e80-\uffff]/;

function scriptLanguage(sample: string, letters: number): string | undefined {
  if (letters < 4 || !OTHER_SCRIPT.test(sample)) return undefined;
  for (const [pattern, language, share] of SCRIPT_LANGUAGE) {
    if ((sample.match(pattern)?.length ?? 0) >= letters * share) return language;
  }
  return undefined;
}

/** The language with the most function words, if it has twice those of the next. */
function byFunctionWords(words: readonly string[]): string | undefined {
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word.toLowerCase()) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [first, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < 5) return undefined;
  return first[1] >= 1.6 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Loaded only when it is asked: its profiles take a quarter of a second. */
function byTrigrams(sample: string): string | undefined {
  const { detect } = createRequire(import.meta.url)('tinyld') as typeof import('tinyld');
  return detect(sample) || undefined;
}

function canonicalTag(declared: string | undefined): string | undefined {
  if (declared === undefined || declared.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function wordTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) table.set(word, [...(table.get(word) ?? []), language]);
  }
  return table;
}
