import { isFunctionWord } from './closed-classes.js';
import { NOUN_FIRST } from './english.js';
import type { Token } from './tag.js';
import type { Piece } from './tokens.js';

/** Determiners that also stand alone, so that a verb may follow: "many say". */
const STAND_ALONE = /^(?:this|that|these|those|all|both|many|some|most|few|several|each|another|such)$/;
const OBJECTS = /^(?:him|me|us|them|he|she|it)$/;
/** What follows a noun rather than a verb. */
const AFTER_NOUN = /^(?:of|for|from|by|and|or|were|are|was|is|have|had)$/;
/** What opens the object or clause of a verb. */
const OPENS_OBJECT = /^(?:that|to|the|a|an|he|she|they|it|his|her|their|no|how|why|whether|[“"])$/;

/** Whether a word that can be a verb is one here, by the word before it and the word after. */
export function isVerb(lower: string, lemma: string, before: Token | undefined, next: Piece | undefined): boolean {
  const tag = before?.tag;
  const nounFirst = NOUN_FIRST.has(lower);
  if (tag === 'aux') return !(before!.lower === "'s" && nounFirst && !/(?:ing|ed)$/.test(lower));
  if (before?.lower === 'to') return lower === lemma || /ing$/.test(lower);
  if (before?.lower === 'one' && nounFirst) return false;
  if (tag === 'determiner' && STAND_ALONE.test(before!.lower))
    return !nounFirst || (next !== undefined && isFunctionWord(next));
  if (tag === 'determiner' || tag === 'possessive' || tag === 'number') return false;
  if (/ing$/.test(lower)) return true;
  if (lower !== lemma && !/s$/.test(lower))
    return nounFirst ? /^(?:pronoun|name|adverb)$/.test(tag ?? '') : tag !== 'preposition';
  if (tag === 'preposition') return false;
  return lower === lemma && !/(?:ed|ought)$/.test(lower)
    ? baseIsVerb(nounFirst, before, next)
    : !nounFirst || thirdPersonIsVerb(before, next);
}

/** A base form is a verb after a plural or a pronoun: "they plan", "critics say". */
function baseIsVerb(nounFirst: boolean, before: Token | undefined, next: Piece | undefined): boolean {
  const governs = next !== undefined && isFunctionWord(next);
  switch (before?.tag) {
    case 'pronoun':
      return !OBJECTS.test(before.lower);
    case 'noun':
    case 'name':
      return /s$/.test(before.lower) && (!nounFirst || governs || /^[“"]/.test(next?.text ?? ''));
    case 'adverb':
      return !nounFirst || governs;
    case 'conjunction':
      return governs;
    default:
      return !nounFirst && before?.tag !== 'verb';
  }
}

/** "Kim plans to", "the ministry claims that", and not "the ministry plans of May". */
function thirdPersonIsVerb(before: Token | undefined, next: Piece | undefined): boolean {
  const after = next?.text.toLowerCase() ?? '';
  switch (before?.tag) {
    case 'pronoun':
    case 'adverb':
      return true;
    case 'name':
      if (next !== undefined && isFunctionWord(next)) return !AFTER_NOUN.test(after);
      return /^[“"':,]/.test(after) || /^\p{Lu}/u.test(next?.text ?? '');
    case 'noun':
      return !/s$/.test(before.lower) && OPENS_OBJECT.test(after);
    case 'conjunction':
    case 'mark':
      return OPENS_OBJECT.test(after);
    default:
      return false;
  }
}

/** "the proposed tax" describes; "Kim proposed a tax" tells. */
export function describes(before: Token | undefined, next: Piece | undefined): boolean {
  if (/^(?:determiner|possessive|preposition|number)$/.test(before?.tag ?? '')) return true;
  return next !== undefined && before?.tag === 'conjunction' && !isFunctionWord(next);
}
