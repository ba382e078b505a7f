import { closedTag, isFunctionWord } from './closed-classes.js';
import {
  AUXILIARIES,
  DETERMINERS,
  NOT_ADVERBS,
  NOUN_FIRST,
  NUMBERS,
  PREPOSITIONS,
  PRONOUNS,
  TIMES,
} from './english.js';
import type { Piece } from './tokens.js';
import { describes, isVerb } from './verb-or-noun.js';
import { commonLemma } from './verbs.js';

/** Word classes, as coarse as finding a clause's subject and verb needs; adjectives count as nouns. */
export type Tag =
  | 'name'
  | 'noun'
  | 'verb'
  | 'aux'
  | 'adverb'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'number'
  | 'time'
  | 'possessive'
  | 'mark'
  | 'quote';

export interface Token extends Piece {
  readonly lower: string;
  readonly tag: Tag;
  /** Of verbs, and of words that could be one. */
  readonly lemma: string;
}

/**
 * Tags words by closed classes, capitals, endings and the word before. `cues` gives the lemma of further verbs by form.
 * A first cut by table is mended by the neighbours, as in Brill, "A simple rule-based part of speech tagger" (1992).
 */
export function tagged(pieces: readonly Piece[], cues: ReadonlyMap<string, string>): readonly Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    const { start, end, text, paragraph } = piece;
    const lower = text.toLowerCase().replaceAll('’', "'");
    const before = last?.paragraph === paragraph ? last : undefined;
    const next = pieces[index + 1]?.paragraph === paragraph ? pieces[index + 1] : undefined;
    const lemma = cues.get(lower) ?? commonLemma(lower);
    const tag = tagOf(piece, lower, lemma, before, next);
    last = { start, end, text, paragraph, lower, tag, lemma: lemma ?? lower };
    tokens.push(last);
  }
  return tokens;
}

/** What a sentence opens after. */
const OPENING = /^[.?!:“”"‘…―—–*•]|''$/;
/** Small words that keep their class within a name: "Bank of England". */
const SMALL = /^(?:the|a|an|of|and|for|in|on|at|to|i)$/;
/** A capital, also after an article that a hyphen joins to the name: "al-Harthy". */
const CAPITAL = /^(?:(?:al|el|an|ar|as|ash|at|ad|az)[-’'])?\p{Lu}/u;
/** Words of several classes that stand before a noun phrase far oftener than before a clause. */
const BEFORE_PHRASES = /^(?:as|before|after|since|until|than|like)$/;

function tagOf(
  piece: Piece,
  lower: string,
  lemma: string | undefined,
  before: Token | undefined,
  next: Piece | undefined,
): Tag {
  const { text, start } = piece;
  const touches = before?.end === start;
  if (!/[\p{L}\p{N}]/u.test(text)) return markTag(text, touches ? before : undefined);
  if (lower === "'s" && touches) return before.tag === 'pronoun' ? 'aux' : 'possessive';
  if (/^['’]/.test(text) && AUXILIARIES.has(lower)) return 'aux';
  if (/\p{N}/u.test(text) || NUMBERS.has(lower)) return 'number';
  const capital = CAPITAL.test(text);
  if (TIMES.has(lower) && (capital || /day|night|tomorrow/.test(lower)) && lower !== 'may') return 'time';
  const closed = closedClass(lower, before, next);
  if (capital && before !== undefined && !OPENING.test(before.text))
    return closed !== undefined && SMALL.test(lower) ? closed : 'name';
  if (closed !== undefined) return closed;
  if (capital) return openingTag(lower, lemma);
  if (lemma !== undefined) return isVerb(lower, lemma, before, next) ? 'verb' : 'noun';
  return tagByEnding(lower, before, next);
}

function markTag(text: string, touched: Token | undefined): Tag {
  if (text === '&') return 'conjunction';
  return /^[’']$/.test(text) && /s$/i.test(touched?.text ?? '') ? 'possessive' : 'mark';
}

/** A capital at a sentence's head says nothing: endings tell a verb and an adverb, anything else counts as a name. */
function openingTag(lower: string, lemma: string | undefined): Tag {
  if (lemma !== undefined && !NOUN_FIRST.has(lower) && /(?:ing|ed)$/.test(lower)) return 'verb';
  return /ly$/.test(lower) && lower.length > 5 ? 'adverb' : 'name';
}

function tagByEnding(lower: string, before: Token | undefined, next: Piece | undefined): Tag {
  if (/ly$/.test(lower) && lower.length > 4 && !NOT_ADVERBS.has(lower)) return 'adverb';
  if (/ed$/.test(lower) && lower.length > 4) return describes(before, next) ? 'noun' : 'verb';
  if (/ing$/.test(lower) && lower.length > 5) return isVerb(lower, lower, before, next) ? 'verb' : 'noun';
  return 'noun';
}

function closedClass(lower: string, before: Token | undefined, next: Piece | undefined): Tag | undefined {
  if (lower === 'that') return opensClause(before, next) ? 'subordinator' : 'determiner';
  if (lower === 'her')
    return next !== undefined && /^\p{L}/u.test(next.text) && !isFunctionWord(next) ? 'determiner' : 'pronoun';
  if (lower === 'will' && before?.tag === 'determiner') return 'noun';
  if (BEFORE_PHRASES.test(lower)) return 'preposition';
  return closedTag(lower);
}

/** "said that the …" opens a clause; "that year" points. */
function opensClause(before: Token | undefined, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  const word = next.text.toLowerCase();
  if ([DETERMINERS, PRONOUNS, AUXILIARIES, PREPOSITIONS].some((words) => words.has(word))) return true;
  return before !== undefined && /^(?:verb|noun|adverb|name|time|conjunction)$/.test(before.tag);
}
