import { languageOf } from '../../text/language.js';
import type { Span } from '../../types/span.js';

/** A word or a mark, without its class yet. */
export interface Piece extends Span {
  readonly text: string;
  readonly paragraph: number;
}

/** Initials, words with inner hyphens and apostrophes, numbers, `''` and dashes as one, any other sign alone. */
const PIECE =
  /(?:\p{L}\.){2,}|[$€£]?\p{N}[\p{N}.,:/-]*(?:\p{L}|%)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'&/][\p{L}\p{M}\p{N}]+|\.\p{Ll}{2,3}(?!\p{L}))*|''|``|[-–—―]{1,3}|\.{2,}|[^\s]/gu;
const TRAILING = /^(.*\p{N})([.,:/-]+)$/u;
const ENCLITIC = /^(.+?)([’'](?:s|re|ve|ll|d|m|S))$/u;

/** The words and marks of each paragraph, in the text's order; a full stop stays with its abbreviation or initial. */
export function piecesOf(text: string, paragraphs: readonly Span[]): readonly Piece[] {
  const abbreviations = new Set(languageOf('en').abbreviations);
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const pieces: Piece[] = [];
    const push = (from: number, words: string) =>
      pieces.push({ start: from, end: from + words.length, text: words, paragraph });
    for (const { 0: match, index } of text.slice(start, end).matchAll(PIECE)) {
      const last = pieces.at(-1);
      if (match === '.' && last?.end === start + index && takesStop(last.text, abbreviations)) {
        pieces.pop();
        push(last.start, `${last.text}.`);
        continue;
      }
      let from = start + index;
      for (const part of partsOf(match)) {
        push(from, part);
        from += part.length;
      }
    }
    return pieces;
  });
}

/** "Kim’s" in its word and its ending, "1,500." in its number and its stop. */
function partsOf(match: string): readonly string[] {
  const parts = /[’']/.test(match) ? ENCLITIC.exec(match) : /[.,:/-]$/.test(match) ? TRAILING.exec(match) : null;
  return parts === null ? [match] : [parts[1]!, parts[2]!];
}

function takesStop(word: string, abbreviations: ReadonlySet<string>): boolean {
  return /^\p{Lu}$/u.test(word) ? word !== 'I' : abbreviations.has(`${word.toLowerCase()}.`) && /^\p{Lu}/u.test(word);
}
