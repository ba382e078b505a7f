const WORD = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;

/** Scripts that write on without a space at a line's end. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3001-\u303f\uff00-\uffef]/u;

/**
 * Joins two lines of a paragraph. A word parted by a hyphen becomes one again where its second half is in lower case,
 * unless the document writes it with the hyphen elsewhere; `words` are those of the document.
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  if (first === '') return second;
  if (/\u00ad$/.test(first)) return first.slice(0, -1) + second;
  const parted = /([\p{L}\p{M}]+)[-\u2010]$/u.exec(first.slice(-60));
  const rest = /^[\p{L}\p{M}]+/u.exec(second.slice(0, 60))?.[0];
  if (parted !== null && rest !== undefined) {
    const written = `${parted[1]}-${rest}`.toLowerCase();
    const whole = `${parted[1]}${rest}`.toLowerCase();
    const keep = !/^\p{Ll}/u.test(rest) || (words.has(written) && !words.has(whole));
    return keep ? first + second : first.slice(0, -1) + second;
  }
  if (/\d[-\u2010]$/.test(first)) return first + second;
  const together = UNSPACED.test(first.slice(-1)) && UNSPACED.test(second.charAt(0));
  return together ? first + second : `${first} ${second}`;
}

/** The words that stand whole within the lines, in lower case; the last of each line may be half a word. */
export function wholeWords(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = (line.match(WORD) ?? []).map((word) => word.toLowerCase().replaceAll('\u2010', '-'));
    if (/[-\u2010\u00ad]$/.test(line)) found.pop();
    for (const word of found) words.add(word);
  }
  return words;
}
