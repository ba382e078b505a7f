import { ADDRESSED, SPEECH } from './cue-words.js';
import type { Cue } from './cues.js';
import type { Unit } from './frames.js';
import { isName, isSubjectPronoun, phraseBefore, phraseFrom } from './phrases.js';
import { type Bearer, sourceOf } from './sources.js';

const OBJECTS = /^(?:him|her|them|me|us|that|it)$/;
/** Verbs that turn round even after a comma alone: "…, said Kim". */
const TURNS_ANYWHERE = /^(?:said|says|wrote|writes|added|argued|noted)$/;
const STARTS_PHRASE = new Set(['name', 'determiner', 'pronoun', 'noun', 'number']);

/** Any verb may speak right after a quote that ends on a comma: "…," Kim laughed. */
export function closesQuote(units: readonly Unit[], at: number): boolean {
  if (!/(?:ed|s|d)$/.test(units[at]!.lower)) return false;
  const quote = units.slice(Math.max(0, at - 4), at).find(({ tag }) => tag === 'quote');
  const after = units[at + 1];
  return (
    quote !== undefined &&
    /^[,?!]$/.test(quote.final!) &&
    (after === undefined || /^[.,]$/.test(after.text) || after.tag === 'preposition' || after.tag === 'adverb')
  );
}

/** Any verb may speak right before a comma and a quote: Kim laughed, "…". */
export function leadsQuote(units: readonly Unit[], at: number): boolean {
  return (
    /(?:ed|s|d)$/.test(units[at]!.lower) && /^[,:]$/.test(units[at + 1]?.text ?? '') && units[at + 2]?.tag === 'quote'
  );
}

/** "…, said Kim": the source follows its verb, which follows a quote or opens the frame. */
export function inverted(units: readonly Unit[], at: number, bearers: ReadonlyMap<number, Bearer>): Cue | undefined {
  const { lemma, lower } = units[at]!;
  const after = units[at + 1];
  if (!SPEECH.has(lemma) || after === undefined || OBJECTS.test(after.lower) || !STARTS_PHRASE.has(after.tag))
    return undefined;
  if (ADDRESSED.has(lemma) && !/^(?:ask|warn|caution)$/.test(lemma)) return undefined;
  const before = units[at - 1];
  if (before === undefined) return undefined;
  const afterQuote = before.tag === 'quote' || (before.text === ',' && units[at - 2]?.tag === 'quote');
  if (!afterQuote && !(before.text === ',' && at > 4 && TURNS_ANYWHERE.test(lower) && !hasSubject(units, at)))
    return undefined;
  const phrase = phraseFrom(units, at + 1);
  const source = phrase && sourceOf(units, phrase, bearers);
  return phrase && source && { kind: 'inverted', lemma, at, end: phrase.end, phrase, source };
}

function hasSubject(units: readonly Unit[], at: number): boolean {
  const phrase = phraseBefore(units, at);
  return phrase !== undefined && (isName(units[phrase.end - 1]!) || isSubjectPronoun(units[phrase.start]!));
}
