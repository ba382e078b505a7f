import { WINDOWS_1252_BYTES } from '../windows-1252.js';

const DAMAGE = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** How many times over a text may have been damaged. */
const DEEPEST = 4;

/**
 * Undoes UTF-8 that was read as windows-1252, even several times over, only where the bytes form UTF-8 again; `count`
 * says how many characters were mended at first.
 */
export function repairMojibake(text: string): { text: string; count: number } {
  const first = repairOnce(text);
  let last = first;
  for (let round = 1; round < DEEPEST && last.count > 0; round++) last = repairOnce(last.text);
  return { text: last.text, count: first.count };
}

function repairOnce(text: string): { text: string; count: number } {
  let count = 0;
  const repaired = text.replace(DAMAGE, (match) => {
    const bytes = [...match].map((character) => WINDOWS_1252_BYTES.get(character) ?? character.codePointAt(0)!);
    if (bytes.some((byte) => byte > 255)) return match;
    try {
      const letter = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
      count += 1;
      return letter;
    } catch {
      return match;
    }
  });
  return { text: repaired, count };
}

/** A capitalised word that ends in a question mark inside a sentence, a mark inside a word, or the replacement character. */
const LOST = /\p{Lu}\p{L}{1,30}\?(?=\s?,|\s\p{Ll}|['’]s\b)|\p{L}\?\p{L}|\ufffd/u;

/** A warning for a paragraph in which a letter seems to be lost ("Geoan?, NATO's deputy …"); the letter is left as it is. */
export function lostLetter(paragraph: string): string | undefined {
  // Addresses have question marks inside words.
  if (!/[?\ufffd]/.test(paragraph) || /https?:/.test(paragraph)) return undefined;
  const match = LOST.exec(paragraph);
  if (match === null) return undefined;
  const around = paragraph.slice(Math.max(0, match.index - 20), match.index + match[0].length);
  return `a letter seems to be lost in "${around.trimStart()}"; it is printed as it stands`;
}
