import type { Update } from '../update.js';

/**
 * Characters that share one glyph in our faces. Chromium maps the glyph back to the lower of the two, so that a search
 * for what the page says would miss it: [as Chromium maps it, as texts mean it].
 */
const SHARED = [
  ['\u02bc', '\u2019'],
  ['\u02bb', '\u2018'],
  ['\u00ad', '-'],
  ['\u00b5', '\u03bc'],
  ['\u2126', '\u03a9'],
  ['\u2206', '\u0394'],
] as const;

/** Corrects the fonts' maps to text where the document has the second character and never the first. */
export function correctTextMaps(update: Update, text: string): void {
  const { file } = update;
  const wrong = SHARED.filter(([mapped, meant]) => text.includes(meant) && !text.includes(mapped));
  if (wrong.length === 0) return;
  const maps = new Set(file.numbers.flatMap((number) => /\/ToUnicode (\d+) 0 R/.exec(file.object(number))?.[1] ?? []));
  for (const number of maps) {
    const map = update.stream(Number(number)).toString('latin1');
    const mended = wrong.reduce((source, [mapped, meant]) => source.replaceAll(target(mapped), target(meant)), map);
    if (mended !== map) update.putStream(Number(number), '', Buffer.from(mended, 'latin1'));
  }
}

/** The right-hand side of a `bfchar` row. */
function target(character: string): string {
  return `> <${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>\n`;
}

/** A text with the character that texts mean wherever Chromium's may stand for it. */
export function asMeant(text: string): string {
  return SHARED.reduce((words, [mapped, meant]) => words.replaceAll(mapped, meant), text);
}
