import { languageOf } from '../../text/language.js';
import { words } from '../../text/words.js';
import { type Cut, holdsQuote } from './cut.js';
import { qualifies } from './remarks.js';

/** In words, the pronoun included. */
const SHORTEST = 4;
const LONGEST = 25;

/**
 * Non-restrictive relative clauses, ", who arrived on Monday,": between a comma and the verb with which the sentence goes
 * on, or between a comma and its end. Only where the clause is one by its verb and has no comma of its own, so that its
 * end is not a guess; not after another relative clause or an insertion, which may hide that it restricts, nor where it
 * gives a figure, looks ahead, or denies or limits what the sentence says.
 */
export function relativeClauses(sentence: string, language: string): readonly Cut[] {
  const { relative } = languageOf(language);
  if (relative === undefined || holdsQuote(sentence)) return [];
  const pronoun = relative.pronouns.join('|');
  const relatives = [...sentence.matchAll(new RegExp(`\\b(?:${pronoun}|whose|whom)\\b`, 'gi'))];
  const opening = new RegExp(`[\\p{L}\\p{N}], (?=(?:${pronoun}) )`, 'gu').exec(sentence);
  if (opening === null || relatives.length !== 1) return [];
  const start = opening.index + 1;
  const before = sentence.slice(0, start);
  const comma = sentence.indexOf(',', start + 2);
  const end = comma < 0 ? /[.!]?$/.exec(sentence)!.index : comma + 1;
  const clause = sentence.slice(start + 2, comma < 0 ? end : comma);
  if (!isClause(clause, language) || qualifies(clause, language)) return [];
  const next = /^ (\p{L}+)/u.exec(sentence.slice(end, end + 30))?.[1];
  const goesOn = comma >= 0 && !before.includes(',') && relative.verbs.includes(next ?? '');
  const closes = comma < 0 && hasVerb(before.slice(before.lastIndexOf(', ') + 1), language);
  return (closes || goesOn) && !CLEFT.test(before) ? [{ start, end, rule: 'clause', silent: false }] : [];
}

/** "It was the minister, who …": the clause is what the sentence says. */
const CLEFT = /\b(?:it|this|that)(?:['’]s|\s(?:is|was))\b/i;

function isClause(clause: string, language: string): boolean {
  const length = words(clause).length;
  return length >= SHORTEST && length <= LONGEST && !/[;:()—–\d]|--/.test(clause) && hasVerb(clause, language);
}

function hasVerb(text: string, language: string): boolean {
  const verbs = languageOf(language).relative?.verbs ?? [];
  return words(text).some((word) => verbs.includes(word) || /\p{Ll}{2}ed$/u.test(word));
}
