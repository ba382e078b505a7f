import type { Language, LeaningWords } from '../../text/language.js';
import type { Token } from './tokens.js';

/** Words of a phrase after its article; fewer where no verb is known that could end it. */
const LONGEST = 6;
const LONGEST_GENERAL = 2;
/** Words after one that places something, within which the name of the place comes. */
const REACH = 4;

export interface DefinitePhrases {
  /** The sentence's first definite phrase comes before any name, and does not say which one it means. */
  readonly head: boolean;
  /** How many others do not. */
  readonly further: number;
}

/**
 * Phrases with a definite article whose noun the sentence neither names nor has introduced: "the package", but not "the State
 * Duma", "the leaders of the EU", "the ambush at Gaskinde", "the first" or "the government".
 */
export function definitePhrases(tokens: readonly Token[], language: Language, words: LeaningWords): DefinitePhrases {
  const { articles, general } = words;
  const at = tokens.flatMap(({ word, name }, index) => (!name && articles.includes(word) ? [index] : []));
  const open = at.filter((index) => !isGrounded(tokens, index, language, words));
  const first = open[0] !== undefined && isAtHead(tokens, open[0], words);
  return { head: first, further: general ? 0 : open.length - (first ? 1 : 0) };
}

/** Nothing that the phrase could belong to comes before it: no name, no other noun. */
function isAtHead(tokens: readonly Token[], at: number, { articles }: LeaningWords): boolean {
  return !tokens.slice(0, at).some(({ name, content, word }) => name || content || articles.includes(word));
}

function isGrounded(tokens: readonly Token[], at: number, language: Language, words: LeaningWords): boolean {
  const phrase = phraseAt(tokens, at, language, words);
  const next = tokens[at + 1 + phrase.length];
  if (next !== undefined && words.narrowing.includes(next.word)) return true;
  if (next?.word === ',' && tokens[at + 2 + phrase.length]?.name && !phrase.at(-1)?.word.endsWith('’s')) return true;
  if (phrase.filter(({ noun }) => noun).length > 1) return true;
  if (phrase.some((token) => token.name || isKnown(token.word, language, words))) return true;
  const before = new Set(tokens.slice(0, at).map(({ word }) => word));
  if (phrase.some(({ word, content }) => content && before.has(word))) return true;
  if (next === undefined || !words.placing.includes(next.word)) return false;
  return untilMark(tokens.slice(at + 2 + phrase.length, at + 2 + phrase.length + REACH)).some(
    ({ name, noun }) => name || noun,
  );
}

function isKnown(word: string, language: Language, { singling, known, naming }: LeaningWords): boolean {
  const bare = word.replace('’s', '');
  if (singling.includes(bare) || known.includes(bare)) return true;
  if ([...language.months, ...language.weekdays].some((names) => names.includes(word))) return true;
  if (naming?.some((ending) => word.endsWith(ending))) return true;
  return language.capitalisedNouns === true && known.some((noun) => word.endsWith(noun));
}

/** The words after the article up to a mark, a word of no meaning or a verb; of "the city's prayer leader" the owner. */
function phraseAt(tokens: readonly Token[], at: number, language: Language, words: LeaningWords): readonly Token[] {
  const rest = untilMark(tokens.slice(at + 1, at + 1 + (words.general ? LONGEST_GENERAL : LONGEST)));
  const end = rest.findIndex((token, index) => endsPhrase(token, index, language, words));
  const last = rest.findIndex(
    ({ word, noun }, index) => word.endsWith('’s') || (noun && rest[index + 1]?.noun !== true),
  );
  return rest.slice(0, Math.min(end < 0 ? rest.length : end, last < 0 ? rest.length : last + 1));
}

function endsPhrase({ word, name }: Token, index: number, language: Language, words: LeaningWords): boolean {
  if (name) return false;
  if (words.narrowing.includes(word) || words.placing.includes(word)) return true;
  if (words.singling.includes(word) || words.known.includes(word)) return false;
  if (language.numbers.words?.[word] !== undefined) return false;
  if (language.stopWords.includes(word) || language.sayVerbs.includes(word)) return true;
  if (language.relative?.verbs.includes(word)) return true;
  return index > 0 && words.pastEnding !== undefined && word.endsWith(words.pastEnding);
}

function untilMark(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ mark }) => mark);
  return end < 0 ? tokens : tokens.slice(0, end);
}
