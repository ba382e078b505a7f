import { type Language, type LeaningWords, languageOf } from '../../text/language.js';
import { definitePhrases } from './definite.js';
import { goingOn } from './going-on.js';
import { speaksOfItself } from './speaking.js';
import { type Token, tokensOf } from './tokens.js';

/** What each way to lean adds. */
const LEANS = {
  /** "The package would ban …": the sentence is of something that it does not name. */
  head: 0.5,
  /** "… over the case"; several together add no more than twice as much. */
  definite: 0.12,
  pronoun: 0.4,
  /** "After her speech, Meloni said": a name may still come. "With the League, her bloc has": one may have come. */
  early: 0.2,
  /** "as well", "and not three", "two more". */
  goingOn: 0.4,
  /** "We opened our hospital today." */
  speaking: 0.4,
  /** "The government said …": nothing in the sentence has a name. */
  nameless: 0.1,
} as const;

/** A sentence that leans so much is not understood by a reader who sees it alone. */
export const LEANS_MUCH = 0.4;

/**
 * How much a sentence leans on what came before it: 0 where a reader understands it by itself, about 0.5 where it is of
 * something that it does not name, more where it does so in several ways. 0 in a language of which nothing is known.
 */
export function leaning(sentence: string, tag: string): number {
  const language = languageOf(tag);
  const { leaning: words } = language;
  if (words === undefined) return 0;
  const tokens = tokensOf(sentence, language);
  const definite = definitePhrases(tokens, language, words);
  return (
    (definite.head ? LEANS.head : 0) +
    Math.min(2, definite.further) * LEANS.definite +
    pronounOf(tokens, language, words) +
    goingOn(sentence, language) * LEANS.goingOn +
    (speaksOfItself(sentence, language) ? LEANS.speaking : 0) +
    (isNameless(tokens, language) ? LEANS.nameless : 0)
  );
}

/** A pronoun before anything that it could stand for, or in an opening phrase before any name. */
function pronounOf(tokens: readonly Token[], { stopWords }: Language, { pronouns, placing }: LeaningWords): number {
  const at = tokens.findIndex(({ word, name }) => !name && pronouns.includes(word));
  if (at < 0) return 0;
  const before = tokens.slice(0, at);
  const opens = stopWords.includes(tokens[0]!.word) || placing.includes(tokens[0]!.word);
  if (at > 0 && opens && before.findIndex(({ mark }) => mark) === at - 1) return LEANS.early;
  if (before.some(({ name }) => name)) return 0;
  if (!before.some(({ content }) => content)) return LEANS.pronoun;
  if (!opens || before.some(({ mark }) => mark)) return 0;
  const comma = tokens.findIndex(({ word }, index) => index > at && word === ',');
  return tokens.slice(comma + 1, comma + 4).some(({ name }) => name) ? LEANS.early : LEANS.pronoun;
}

/** No name, unless its first word is one: of a word that means something a capital at the head does not tell. */
function isNameless(tokens: readonly Token[], { capitalisedNouns }: Language): boolean {
  const first = tokens.find(({ mark }) => !mark);
  return capitalisedNouns !== true && first?.content === false && !tokens.some(({ name }) => name);
}
