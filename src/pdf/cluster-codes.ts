import type { Piece } from './painted-runs.js';
import { readTextMap, writeTextMap } from './text-maps.js';
import type { Update } from './update.js';

/** Codes of a font by which its map to text says each cluster (ISO 32000-1, 9.10.3), also where several share a glyph. */
export interface ClusterCodes {
  /** The codes that paint the same glyphs and say the piece's text. */
  codesFor(piece: Piece): readonly string[];
  /** Puts what the font needs of it into the update. */
  write(): void;
}

/** Said of a cluster's further glyphs: a format character (Word Joiner), which is no text of its own and parts nothing. */
const NOTHING_MORE = '\u2060';

/**
 * Chromium's codes are the glyphs' own numbers, so that a letter's stem has one text however its dots are set, or none at all.
 * Further codes for the same glyphs say each as it is meant. A font that is laid out otherwise keeps its codes.
 */
export function clusterCodes(update: Update, font: number): ClusterCodes {
  const { file } = update;
  const number = (key: RegExp) => Number(key.exec(file.object(font))?.[1]);
  const [descendant, textMap] = [number(/\/DescendantFonts \[(\d+) 0 R\]/), number(/\/ToUnicode (\d+) 0 R/)];
  const source = Number.isNaN(descendant) ? '' : file.object(descendant);
  const widths = widthsOf(source);
  if (widths === undefined || Number.isNaN(textMap)) return { codesFor: ({ codes }) => codes, write: () => undefined };
  const former = update.stream(textMap).toString('latin1');
  const map = new Map(readTextMap(former));
  const first = Math.max(...widths.keys(), ...map.keys()) + 1;
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
  return {
    codesFor({ codes, text }) {
      if (codes.map((code) => map.get(Number.parseInt(code, 16)) ?? '').join('') === text) return codes;
      const widthOf = (code: string) => widths.get(Number.parseInt(code, 16)) ?? 0;
      const carrier = codes.indexOf([...codes].sort((a, b) => widthOf(b) - widthOf(a))[0]!);
      return codes.map((code, index) => codeOf(code, index === carrier ? text : NOTHING_MORE));
    },
    write() {
      update.putStream(textMap, '', Buffer.from(writeTextMap(former, map), 'latin1'));
      if (glyphs.length === 0) return;
      const toGlyphs = update.next();
      update.putStream(toGlyphs, '', glyphNumbers(first, glyphs));
      const own = glyphs.map((glyph) => widths.get(glyph) ?? 0).join(' ');
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

/** A font's widths by glyph (ISO 32000-1, 9.7.4.3), where its codes are the glyphs' numbers and it lists each run of widths. */
function widthsOf(descendant: string): ReadonlyMap<number, number> | undefined {
  const list = WIDTHS.exec(descendant)?.[1];
  if (list === undefined || !descendant.includes('/CIDToGIDMap /Identity')) return undefined;
  if (list.replace(/\d+ \[[^[\]]*\]/g, '').trim() !== '') return undefined;
  const runs = [...list.matchAll(/(\d+) \[([^[\]]*)\]/g)];
  return new Map(
    runs.flatMap(([, from, row]) =>
      row!
        .trim()
        .split(/\s+/)
        .map((width, index): [number, number] => [Number(from) + index, Number(width)]),
    ),
  );
}

/** A CIDToGIDMap (ISO 32000-1, 9.7.4.2): two bytes a code, each its own glyph below `first`. */
function glyphNumbers(first: number, glyphs: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * (first + glyphs.length));
  for (let code = 0; code < first; code += 1) bytes.writeUInt16BE(code, 2 * code);
  for (const [index, glyph] of glyphs.entries()) bytes.writeUInt16BE(glyph, 2 * (first + index));
  return bytes;
}
