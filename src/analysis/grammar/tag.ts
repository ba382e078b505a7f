import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOUN_FIRST,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './english.js';
import type { Piece } from './tokens.js';
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
  for (const [index, piece] of pieces.entries()) {
    const lower = piece.text.toLowerCase().replaceAll('’', "'");
    const before = tokens.at(-1)?.paragraph === piece.paragraph ? tokens.at(-1) : undefined;
    const next = pieces[index + 1]?.paragraph === piece.paragraph ? pieces[index + 1] : undefined;
    const lemma = cues.get(lower) ?? commonLemma(lower);
    tokens.push({ ...piece, lower, lemma: lemma ?? lower, tag: tagOf(piece, lower, lemma, before, next) });
  }
  return tokens;
}

function tagOf(
  { text, start }: Piece,
  lower: string,
  lemma: string | undefined,
  before: Token | undefined,
  next: Piece | undefined,
): Tag {
  if (!/[\p{L}\p{N}]/u.test(text))
    return text === '&'
      ? 'conjunction'
      : /^[’']$/.test(text) && before?.end === start && /s$/i.test(before.text)
        ? 'possessive'
        : 'mark';
  if (lower === "'s" && before?.end === start) return before.tag === 'pronoun' ? 'aux' : 'possessive';
  if (/^['’]/.test(text) && AUXILIARIES.has(lower)) return 'aux';
  if (/\p{N}/u.test(text)) return 'number';
  if (TIMES.has(lower) && (/^\p{Lu}/u.test(text) || /day|night|tomorrow/.test(lower)) && lower !== 'may') return 'time';
  const capital = /^\p{Lu}/u.test(text);
  const opens = before === undefined || /^[.?!:“”"‘…―—–*•]|''$/.test(before.text);
  const closed = closedClass(lower, before, next);
  if (capital && !opens)
    return closed !== undefined && closed !== 'verb' && /^(?:the|a|an|of|and|for|in|on|at|to|i)$/.test(lower)
      ? closed
      : 'name';
  if (closed !== undefined) return closed;
  if (capital)
    return lemma !== undefined && !NOUN_FIRST.has(lower) && /(?:ing|ed)$/.test(lower)
      ? 'verb'
      : /ly$/.test(lower) && lower.length > 5
        ? 'adverb'
        : 'name';
  if (lemma !== undefined) return verbal(lower, lemma, before, next) ? 'verb' : 'noun';
  if (
    /ly$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:family|early|only|ally|rally|elderly|likely|friendly|daily|weekly|monthly|assembly|supply|reply)$/.test(lower)
  )
    return 'adverb';
  if (/ed$/.test(lower) && lower.length > 4) return participial(before, next) ? 'noun' : 'verb';
  if (/ing$/.test(lower) && lower.length > 5) return gerund(before) ? 'verb' : 'noun';
  return 'noun';
}

function closedClass(lower: string, before: Token | undefined, next: Piece | undefined): Tag | undefined {
  if (lower === 'that') return isThatClause(before, next) ? 'subordinator' : 'determiner';
  if (lower === 'her')
    return next !== undefined && /^\p{L}/u.test(next.text) && !isFunction(next.text.toLowerCase())
      ? 'determiner'
      : 'pronoun';
  if (
    lower === 'as' ||
    lower === 'before' ||
    lower === 'after' ||
    lower === 'since' ||
    lower === 'until' ||
    lower === 'than' ||
    lower === 'like'
  )
    return 'preposition';
  if (AUXILIARIES.has(lower)) return lower === 'will' && before?.tag === 'determiner' ? 'noun' : 'aux';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (ADVERBS.has(lower)) return 'adverb';
  return undefined;
}

function isFunction(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    AUXILIARIES.has(word) ||
    CONJUNCTIONS.has(word) ||
    SUBORDINATORS.has(word)
  );
}

/** "said that the …" opens a clause; "that year" points. */
function isThatClause(before: Token | undefined, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  const word = next.text.toLowerCase();
  if (DETERMINERS.has(word) || PRONOUNS.has(word) || AUXILIARIES.has(word) || PREPOSITIONS.has(word)) return true;
  return (
    before !== undefined &&
    (before.tag === 'verb' ||
      before.tag === 'noun' ||
      before.tag === 'adverb' ||
      before.tag === 'name' ||
      before.tag === 'time' ||
      before.tag === 'conjunction')
  );
}

/** Whether a word that can be a verb is one here. */
function verbal(lower: string, lemma: string, before: Token | undefined, next: Piece | undefined): boolean {
  const tag = before?.tag;
  const after = next?.text.toLowerCase() ?? '';
  if (tag === 'aux') return !(before!.lower === "'s" && NOUN_FIRST.has(lower) && !/(?:ing|ed)$/.test(lower));
  if (before?.lower === 'to') return lower === lemma || /ing$/.test(lower);
  if (before?.lower === 'one' && NOUN_FIRST.has(lower)) return false;
  if (tag === 'determiner' || tag === 'possessive' || tag === 'number') {
    if (/^(?:this|that|these|those|all|both|many|some|most|few|several|each|another|such)$/.test(before!.lower))
      return !NOUN_FIRST.has(lower) || isFunction(after);
    return false;
  }
  if (/ing$/.test(lower)) return gerund(before);
  const past = lower !== lemma && !/s$/.test(lower);
  if (past) {
    if (NOUN_FIRST.has(lower)) return tag === 'pronoun' || tag === 'name' || tag === 'adverb';
    if (tag === 'preposition') return false;
    return !(tag === 'noun' && /^(?:of)$/.test(after) && false);
  }
  if (tag === 'preposition') return false;
  if (lower === lemma && !/(?:ed|ought)$/.test(lower)) {
    // a base form is a verb after a plural or a pronoun
    if (tag === 'pronoun') return !/^(?:him|me|us|them|he|she|it)$/.test(before!.lower);
    if (tag === 'noun' || tag === 'name')
      return /s$/.test(before!.lower) && (!NOUN_FIRST.has(lower) || isFunction(after) || /^[“"]/.test(after));
    if (tag === 'adverb') return !NOUN_FIRST.has(lower) || isFunction(after);
    if (tag === 'conjunction') return isFunction(after);
    return !NOUN_FIRST.has(lower) && tag !== 'verb';
  }
  if (NOUN_FIRST.has(lower)) {
    if (tag === 'pronoun' || tag === 'adverb') return true;
    if (tag === 'name')
      return isFunction(after)
        ? !/^(?:of|for|from|by|and|or|were|are|was|is|have|had)$/.test(after)
        : /^[“"':,]/.test(after) || /^\p{Lu}/u.test(next?.text ?? '');
    if (tag === 'noun')
      return (
        !/s$/.test(before!.lower) &&
        /^(?:that|the|a|an|he|she|they|it|his|her|their|no|how|why|whether|[“"])$/.test(after)
      );
    return (tag === 'conjunction' || tag === 'mark') && /^(?:that|the|a|an|he|she|his|her|[“"])$/.test(after);
  }
  return true;
}

/** "the proposed tax" describes; "Trump proposed a tax" tells. */
function participial(before: Token | undefined, next: Piece | undefined): boolean {
  const tag = before?.tag;
  if (tag === 'determiner' || tag === 'possessive' || tag === 'preposition' || tag === 'number') return true;
  return next === undefined ? false : tag === 'conjunction' && !isFunction(next.text.toLowerCase());
}

function gerund(before: Token | undefined): boolean {
  const tag = before?.tag;
  return !(tag === 'determiner' || tag === 'possessive' || (tag === 'noun' && false) || tag === 'number');
}
