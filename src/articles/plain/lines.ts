import { plainLine } from '../invisible.js';
import { endsSentence, wordCount } from './measure.js';

/** One line of a plain text that has words or signs; blank lines are told by `gap`. */
export interface Line {
  readonly text: string;
  /** Blank lines before it. */
  readonly gap: number;
  /** Marked as a heading by `#` or by bold asterisks. */
  readonly heading: boolean;
  readonly words: number;
  readonly ends: boolean;
}

/** The lines of a text made plain, hard-wrapped paragraphs joined again, and the invisible characters met. */
export function linesOf(text: string): { lines: Line[]; hidden: Set<string> } {
  const hidden = new Set<string>();
  const bare = text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw) => {
    if (raw === '') return raw;
    const cleaned = plainLine(raw);
    for (const code of cleaned.hidden) hidden.add(code);
    return cleaned.text;
  });
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of unwrap(bare)) {
    if (raw === '') {
      gap += 1;
      continue;
    }
    const text = raw.replace(/^#{1,6} /, '').replace(/^\*\*([^*]+)\*\*$/, '$1');
    lines.push({ text, gap, heading: text !== raw, words: wordCount(text), ends: endsSentence(text) });
    gap = 0;
  }
  return { lines, hidden };
}

/** Longest line of hard-wrapped text, in characters. */
const WIDEST = 100;

/**
 * Joins what was broken at a column. Where most long lines end inside a sentence the whole text was wrapped: a line then
 * goes on in the next if the next one's first word would not have fitted. Elsewhere only a line that goes on in lower
 * case is joined.
 */
function unwrap(lines: readonly string[]): string[] {
  const long = lines.filter((line) => line.length > 40);
  const open = long.filter((line) => !endsSentence(line)).length;
  const wrapped = long.length >= 6 && long.every((line) => line.length <= WIDEST) && open > long.length * 0.5;
  const width = Math.min(
    WIDEST,
    long.reduce((most, line) => Math.max(most, line.length), 0),
  );
  const joined: string[][] = [];
  let last = '';
  for (const line of lines) {
    const first = line.slice(0, 40).split(' ', 1)[0]!;
    const goesOn = last.length > 30 && line !== '' && !/[.!?…:;]["'”’»)]*$/.test(last.slice(-5));
    const full = wrapped && last.length + 1 + first.length >= width - 1;
    // A wrapped line may end a sentence too: the width alone tells then.
    if (joined.length > 0 && last !== '' && line !== '' && (full || (goesOn && /^\p{Ll}/u.test(line))))
      joined.at(-1)!.push(line);
    else joined.push([line]);
    last = line;
  }
  return joined.map((parts) => parts.join(' '));
}
