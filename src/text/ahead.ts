import type { Language } from './language.js';
import { anyOf, onceFor } from './patterns.js';

/** Characters on the side where a language says that something lies ahead. */
const REACH = 80;

/**
 * Whether the words around a date at `start` to `end` look ahead: "will meet on Friday", "pay by Friday" (but not "had paid
 * by Friday"). A word of saying between them and the date draws it back: "will meet, she said on Friday".
 */
export function looksAhead(text: string, start: number, end: number, language: Language): boolean {
  const patterns = patternsOf(language);
  if (language.verbsFollow === true) return patterns.ahead.test(sentenceAfter(text, end));
  const before = sentenceBefore(text, start);
  const cue = [...before.matchAll(patterns.ahead)].at(-1);
  if (cue !== undefined) return !patterns.saying.test(before.slice(cue.index));
  const owns = /^\s?['’]s/.test(text.slice(end, end + 3));
  return !owns && !patterns.past.test(before) && (patterns.limit?.test(before) ?? false);
}

/** A day within so many characters opens its sentence. */
const OPENING = 30;

/**
 * Whether a sentence from `from` that a date at `start` to `end` opens goes on to look ahead: "On Friday the ministers will
 * meet", but not "On Friday she said that they would".
 */
export function goesOnAhead(text: string, from: number, start: number, end: number, language: Language): boolean {
  if (start - from > OPENING) return false;
  const { ahead, saying } = patternsOf(language);
  const at = sentenceAfter(text, end).search(ahead);
  return at >= 0 && !saying.test(text.slice(from, end + at));
}

const patternsOf = onceFor((language) => {
  const word = (words: readonly string[]) =>
    language.wordBounds === false ? `(?:${anyOf(words)})` : `(?<![\\p{L}])(?:${anyOf(words)})(?![\\p{L}])`;
  return {
    ahead: new RegExp(word(language.ahead), language.verbsFollow === true ? 'iu' : 'giu'),
    saying: new RegExp(word(language.sayVerbs), 'iu'),
    past: new RegExp(word(language.pastVerbs ?? []), 'iu'),
    limit: language.limits === undefined ? undefined : new RegExp(`${word(language.limits)}\\s$`, 'iu'),
  };
});

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const parts = before.split(/[.!?;:。！？]\s|[。！？\n]/);
  return parts.at(-1)!;
}

function sentenceAfter(text: string, end: number): string {
  return text.slice(end, end + REACH).split(/[.!?。！？\n]/)[0]!;
}
