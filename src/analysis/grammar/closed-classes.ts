import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './english.js';
import type { Tag } from './tag.js';
import type { Piece } from './tokens.js';

const CLASSES: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [AUXILIARIES, 'aux'],
  [PRONOUNS, 'pronoun'],
  [DETERMINERS, 'determiner'],
  [CONJUNCTIONS, 'conjunction'],
  [SUBORDINATORS, 'subordinator'],
  [PREPOSITIONS, 'preposition'],
  [ADVERBS, 'adverb'],
];

/** The closed class that a lower-case word belongs to; the first of several. */
export function closedTag(lower: string): Tag | undefined {
  return CLASSES.find(([words]) => words.has(lower))?.[1];
}

/** Whether a word belongs to a closed class that may follow a verb: articles, pronouns, prepositions and the like. */
export function isFunctionWord({ text }: Piece): boolean {
  const word = text.toLowerCase();
  return CLASSES.some(([words, tag]) => tag !== 'adverb' && words.has(word));
}
