import { languageOf } from '../text/language.js';

/** Pairs of marks that have to close where they open. */
const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['(', ')'],
  ['[', ']'],
] as const;

/** Words that make a pronoun or a determiner stand on its own feet: "this week", "that NATO", "these 32 missiles". */
const GROUNDED =
  /^(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ss]uch|[Aa]nother|[Bb]oth)\s+(?:week|month|year|morning|afternoon|evening|time|is the first|\p{Lu}|\d)/u;

/** What no sentence holds: a bar between labels, a line of capitals. */
const FURNITURE = /\s\|\s|(?:\b\p{Lu}+\s+){3,}\p{Lu}{3,}\b/u;

/** Whether a sentence can be understood without the one before it: no dangling pronoun, no question, no open quotation, none without its speaker, no fragment. */
export function standsAlone(sentence: string, language: string): boolean {
  const text = sentence.trim();
  if (/[?？؟]["'”’»」)]*$/.test(text) || !/[.!。！…؟۔]["'”’»」』)\]]*$/.test(text)) return false;
  if (FURNITURE.test(text) || endsInInitial(text, language) || !isBalanced(text)) return false;
  if (isAllQuotation(text)) return false;
  const opening = text.replace(/^[\s"'“‘„«「『(]+/u, '');
  if (
    opening !== text &&
    /^["“„«「『]/u.test(text) &&
    /\b(?:he|she|they)\b/i.test(text.slice(text.search(/["”“»」]\s/) + 1))
  )
    return false;
  const { backward, backwardPhrases = [], wordBounds } = languageOf(language);
  const first = /^[\p{L}\p{M}'’-]+/u.exec(opening)?.[0].toLowerCase() ?? '';
  const hangs =
    wordBounds === false
      ? backward.some((word) => opening.startsWith(word))
      : backward.includes(first.replace(/['’].*$/, ''));
  const start = opening.slice(0, 40).toLowerCase();
  if (backwardPhrases.some((phrase) => start.startsWith(`${phrase} `))) return false;
  return !hangs || GROUNDED.test(opening);
}

/** "… Foreign Minister S.M.": the text goes on with the name. */
function endsInInitial(text: string, language: string): boolean {
  const last = /\s((?:\p{Lu}\.)+)$/u.exec(text)?.[1]?.toLowerCase();
  return last !== undefined && !languageOf(language).abbreviations.includes(last);
}

/** One pair of quotation marks round the whole: somebody's words, and nothing says whose. */
function isAllQuotation(text: string): boolean {
  return /^(?:“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»|»[^«]*«|「[^」]*」|『[^』]*』)[.!。！…]?$/u.test(text);
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0 && count("''") % 2 === 0;
}
