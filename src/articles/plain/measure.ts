/** Scripts that write without spaces: about two characters make a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** How many words a line has; in scripts without spaces, half its characters. */
export function wordCount(text: string): number {
  let count = 0;
  const spaced = text.replace(UNSPACED, (run) => {
    count += Math.ceil(run.length / 2);
    return ' ';
  });
  return count + (spaced.match(WORD)?.length ?? 0);
}

/** Whether a line ends as a sentence does, closing marks aside. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-12).trimEnd();
  return /[.!?…。！？؟।۔][\s"'”’»«“‘)\]」』）】]{0,8}$/u.test(end) || /[.!?。！？]["'”’»」』]$/u.test(end);
}

/** The content words of a text, cut to a stem of seven letters; pairs of characters in scripts without spaces. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  const lower = text.slice(0, 100_000).toLowerCase();
  for (const [run] of lower.matchAll(UNSPACED)) {
    for (let at = 0; at + 2 <= run.length; at++) words.add(run.slice(at, at + 2));
  }
  for (const [word] of lower.replace(UNSPACED, ' ').matchAll(WORD)) {
    // Hangul syllables carry more: two make a word.
    const korean = /\p{Script=Hangul}/u.test(word);
    if (korean ? word.length >= 2 : word.length >= 4) words.add(word.slice(0, korean ? 2 : 6));
  }
  return words;
}

/** The share of a line's content words that the others hold, 0…1. */
export function relation(text: string, others: ReadonlySet<string>): number {
  const words = [...contentWords(text)];
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  // Japanese mixes the two.
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
];

/** The script of most letters, or '' where there are none that count. */
export function scriptOf(text: string): string {
  const sample = text.slice(0, 20_000);
  let best = '';
  let most = 0;
  for (const [name, pattern] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) {
      most = count;
      best = name;
    }
  }
  return best;
}
