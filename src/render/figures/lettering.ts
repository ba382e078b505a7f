import { MIDDLE, SIZE } from './style.js';
import { type Attributes, element, escaped } from './svg.js';
import { WIDTHS } from './widths-table.js';

export type Weight = keyof typeof WIDTHS;

/** Right-to-left letters; the first letter of a label decides its direction. */
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;
/** Letters outside the table: full width where the script sets every letter in a square, else somewhat over the mean. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SQUARE_WIDTH = 1000;
const OTHER_WIDTH = 620;

const tables = new Map<Weight, ReadonlyMap<string, number>>();

/** How wide a text is set, in points: the face's own widths without kerning, which narrows them by a percent or so. */
export function textWidth(text: string, size = SIZE, weight: Weight = 400): number {
  const table = tableOf(weight);
  let sum = 0;
  for (const character of text)
    sum += table.get(character) ?? (/\p{M}/u.test(character) ? 0 : SQUARE.test(character) ? SQUARE_WIDTH : OTHER_WIDTH);
  return (sum * size) / 1000;
}

/**
 * A text in lines of at most `width` points, broken at its spaces alone; each line but the last keeps its space. Only a
 * word that is wider than a whole line is broken inside.
 */
export function linesOf(text: string, width: number, size = SIZE, weight: Weight = 400): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text
    .trim()
    .split(/(?<=\s)(?=\S)/u)
    .flatMap((word) => pieces(word, width, size, weight))) {
    const wide = textWidth(piece.trimEnd(), size, weight);
    if (line !== '' && used + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    const folded = piece.replace(/\s+$/u, ' ');
    line += folded;
    used += textWidth(folded, size, weight);
  }
  return [...lines, line];
}

function pieces(word: string, width: number, size: number, weight: Weight): readonly string[] {
  if (textWidth(word.trimEnd(), size, weight) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const [letter] of word.matchAll(/[^\p{M}]\p{M}*/gu)) {
    const wide = textWidth(letter, size, weight);
    if (part !== '' && used + wide > width && letter.trim() !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += letter;
    used += wide;
  }
  return [...parts, part];
}

export function isRightToLeft(text: string): boolean {
  return RTL.test(LETTER.exec(text)?.[0] ?? '');
}

export interface Place {
  /** The left edge of the column that the lines stand in, and its width. */
  readonly x: number;
  readonly width: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly line: number;
  readonly size?: number;
  readonly weight?: Weight;
}

/**
 * Lines as one text from the column's left edge; from its right one where they run from right to left, and then each as a text
 * of its own, since a browser paints the lines of one such text last line first.
 */
export function lettering(lines: readonly string[], place: Place, more: Attributes = {}): string {
  const { x, width, y, line, size = SIZE, weight = 400 } = place;
  const rtl = isRightToLeft(lines.join(''));
  const attributes = { 'font-size': size, 'font-weight': weight, direction: rtl ? 'rtl' : undefined, ...more };
  const at = (index: number) => ({ x: rtl ? x + width : x, y: y + MIDDLE * size + index * line });
  if (rtl || lines.length === 1)
    return lines.map((text, index) => element('text', { ...at(index), ...attributes }, escaped(text))).join('');
  const spans = lines.map((text, index) => element('tspan', at(index), escaped(text)));
  return element('text', attributes, ...spans);
}

function tableOf(weight: Weight): ReadonlyMap<string, number> {
  const known = tables.get(weight);
  if (known !== undefined) return known;
  const table = new Map(
    Object.entries(WIDTHS[weight]).flatMap(([width, set]) => [...set].map((each) => [each, Number(width)] as const)),
  );
  tables.set(weight, table);
  return table;
}
