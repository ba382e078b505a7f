import type { Update } from '../update.js';
import type { Piece } from './painted-runs.js';
import { isTextMap, readTextMap, writeTextMap } from './text-maps.js';

/** Codes of a font by which its map to text says each cluster (ISO 32000-1, 9.10.3), also where several share a glyph. */
export interface ClusterCodes {
  /** Codes that paint the same glyphs: one says the piece's text, the others nothing. The widest glyph speaks for its cluster. */
  codesFor(piece: Piece): readonly SaidCode[];
  /** Advance of a glyph in thousandths of the type's size. */
  widthOf(code: string): number;
  /** Puts what the font needs of it into the update. */
  write(): void;
}

export interface SaidCode {
  readonly code: string;
  readonly width: number;
  /** Says the cluster's text. */
  readonly speaks: boolean;
}

/** A format character (Word Joiner) that is no text and parts nothing: every glyph needs a character (ISO 14289-1, 7.21.7). */
const NOTHING = '\u2060';

/**
 * Chromium's codes are the glyphs' own numbers, so that a letter's stem has one text however its dots are set, or none at all.
 * Further codes for the same glyphs say each as it is meant.
 * @returns undefined for a font that is laid out otherwise than Chromium's.
 */
export function clusterCodes(update: Update, font: number): ClusterCodes | undefined {
  const { file } = update;
  const number = (key: RegExp) => Number(key.exec(file.object(font))?.[1]);
  const [descendant, textMap] = [number(/\/DescendantFonts \[(\d+) 0 R\]/), number(/\/ToUnicode (\d+) 0 R/)];
  const source = Number.isNaN(descendant) ? '' : file.object(descendant);
  const widths = widthsOf(source);
  if (widths === undefined || Number.isNaN(textMap)) return undefined;
  const former = update.stream(textMap).toString('latin1');
  if (!isTextMap(former)) return undefined;
  const map = new Map(readTextMap(former));
  const first = Math.max(...widths.listed, ...map.keys()) + 1;
  const glyphs: number[] = [];
  const made = new Map<string, string>();
  const codeOf = (code: string, text: string): string => {
    const glyph = Number.parseInt(code, 16);
    if (map.get(glyph) === text || glyph === 0) return code;
    const key = `${code} ${text}`;
    if (!made.has(key)) {
      const own = first + glyphs.length;
      glyphs.push(glyph);
      map.set(own, text);
      made.set(key, own.toString(16).toUpperCase().padStart(4, '0'));
    }
    return made.get(key)!;
  };
  const widthOf = (code: string) => widths.of(Number.parseInt(code, 16));
  return {
    widthOf,
    codesFor({ codes, text }) {
      const widest = codes.indexOf([...codes].sort((a, b) => widthOf(b) - widthOf(a))[0]!);
      return codes.map((code, index) => {
        const speaks = index === widest;
        return { code: codeOf(code, speaks ? text : NOTHING), width: widthOf(code), speaks };
      });
    },
    write() {
      update.putStream(textMap, '', Buffer.from(writeTextMap(former, map), 'latin1'));
      if (glyphs.length === 0) return;
      const toGlyphs = update.next();
      update.putStream(toGlyphs, '', glyphNumbers(first, glyphs));
      const own = glyphs.map((glyph) => widths.of(glyph)).join(' ');
      update.put(
        descendant,
        source
          .replace('/CIDToGIDMap /Identity', `/CIDToGIDMap ${toGlyphs} 0 R`)
          .replace(WIDTHS, (_, list: string) => `/W [${list} ${first} [${own}]]`),
      );
    },
  };
}

const WIDTHS = /\/W \[((?:[^[\]]|\[[^[\]]*\])*)\]/;

interface Widths {
  of(glyph: number): number;
  readonly listed: Iterable<number>;
}

/** A font's widths (ISO 32000-1, 9.7.4.3): `first [w w w]`, or `first last w`; only where its codes are its glyphs' numbers. */
function widthsOf(descendant: string): Widths | undefined {
  const list = WIDTHS.exec(descendant)?.[1];
  if (list === undefined || !descendant.includes('/CIDToGIDMap /Identity')) return undefined;
  const usual = Number(/\/DW (\d+)/.exec(descendant)?.[1] ?? 1000);
  const widths = new Map<number, number>();
  for (const [, from, row, to, width] of list.matchAll(/(\d+)\s+(?:\[([^[\]]*)\]|(\d+)\s+([\d.]+))/g)) {
    const own = row?.trim().split(/\s+/).map(Number);
    const last = own === undefined ? Number(to) : Number(from) + own.length - 1;
    for (let glyph = Number(from); glyph <= last; glyph += 1)
      widths.set(glyph, own?.[glyph - Number(from)] ?? Number(width));
  }
  return { of: (glyph) => widths.get(glyph) ?? usual, listed: widths.keys() };
}

/** A CIDToGIDMap (ISO 32000-1, 9.7.4.2): two bytes a code, each its own glyph below `first`. */
function glyphNumbers(first: number, glyphs: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * (first + glyphs.length));
  for (let code = 0; code < first; code += 1) bytes.writeUInt16BE(code, 2 * code);
  for (const [index, glyph] of glyphs.entries()) bytes.writeUInt16BE(glyph, 2 * (first + index));
  return bytes;
}
