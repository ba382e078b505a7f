/** Bidi controls, zero-width characters and tag characters: they change what is seen without being seen. */
const HIDDEN = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Marks of direction that honest right-to-left typing leaves behind. */
const HARMLESS = /[\u200e\u200f\u061c]/;

/** Joiners outside the scripts and emoji that need them. */
const LOOSE_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{M}])[\u200c\u200d]/gu;

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Words of Latin letters and common points with single spaces between: most lines are plain already. */
const PLAIN = /^[!-~¡-¬®-ɏ‘’“”–—…]+(?: [!-~¡-¬®-ɏ‘’“”–—…]+)*$/;

/** Spaces of any width, tabs and line ends in a run. */
const SPACES = /[\s\u0085]+/g;

/**
 * One line of an article made plain: control, bidi and zero-width characters and soft hyphens out, white space folded to
 * single spaces, NFC. `hidden` lists the code points that could have deceived a reader, such as `U+202E`.
 */
export function plainLine(line: string): { text: string; hidden: readonly string[] } {
  if (PLAIN.test(line)) return { text: line, hidden: [] };
  const hidden = new Set<string>();
  const note = (match: string): string => {
    if (!HARMLESS.test(match)) hidden.add(`U+${match.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  };
  const text = line
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(HIDDEN, note)
    .replace(LOOSE_JOINER, note)
    .replace(SPACES, ' ')
    .replace(CONTROL, '')
    .trim()
    .normalize('NFC');
  return { text, hidden: [...hidden] };
}

/** The warning for characters that were hidden in a text; none for none. */
export function hiddenWarning(hidden: ReadonlySet<string>): string[] {
  return hidden.size === 0 ? [] : [`invisible characters were removed: ${[...hidden].sort().join(', ')}`];
}
