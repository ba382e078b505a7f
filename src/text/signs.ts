/** What a character does in a word: nothing, joins letters on its sides, is a letter or figure, is one of an unspaced script. */
export const SIGN = { none: 1, joins: 2, letter: 3, unspaced: 4 } as const;

/** Scripts that write without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The kinds of UTF-16 units that were met, 0 of others: texts have few different ones, and a pattern takes ten times as long. */
const met = new Uint8Array(0x10000);

/** The kind of the character at `at`; both halves of a pair have the character's, a lone half has none. */
export function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (met[unit] !== 0) return met[unit]!;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
    return point > 0xffff ? kindOf(String.fromCodePoint(point)) : SIGN.none;
  }
  met[unit] = kindOf(String.fromCharCode(unit));
  return met[unit]!;
}

const seen = new Uint32Array(0x10000);
let round = 0;

/** The characters of some texts, each once, in order of first use. */
export function charactersOf(texts: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  round += 1;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (seen[unit] === round) continue;
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      found.add(sign);
      if (unit < 0xd800 || unit > 0xdbff) seen[unit] = round; // the first half of a pair begins many
      at += sign.length - 1;
    }
  }
  return found;
}

function kindOf(sign: string): number {
  if (/[\p{L}\p{N}]/u.test(sign)) return UNSPACED.test(sign) ? SIGN.unspaced : SIGN.letter;
  return /[\p{M}'’.,-]/u.test(sign) ? SIGN.joins : SIGN.none;
}
