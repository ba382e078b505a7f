import { skipSpace, tokenEnd } from './syntax.js';
import { Unrecognised } from './unrecognised.js';

/** A stretch of a page's content stream, offsets into it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** What the stretch belongs to in the structure; undefined where it paints outside of marked content. */
  readonly mcid: number | undefined;
  /** Offset behind the operator that marks it; `start` where none does. */
  readonly inside: number;
  /** The glyphs that it shows, as written; empty where it shows no text. */
  readonly glyphs: string;
}

/** Operators that paint a path, and those that paint something else (ISO 32000-1, 8.5.3, 8.7.4, 8.8). */
const PAINTS_PATH = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const PAINTS = new Set(['sh', 'Do']);
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
/** A string of two-byte codes that shows glyph 0, the one of no character. */
const NO_GLYPH = /^<(?:[0-9A-F]{4})*?0000/;

/**
 * What a content stream paints, in its order: marked content that the structure holds (14.6, 14.7.4.2), and what paints
 * outside of it. Nothing overlaps.
 */
export function contentParts(source: string): readonly Part[] {
  const parts: Part[] = [];
  /** Marks that are open; the outermost one is a part. */
  let open: Part | undefined;
  let depth = 0;
  let text: number | undefined;
  let path: number | undefined;
  let glyphs = '';
  const loose = (start: number, end: number) => {
    if (depth === 0) parts.push({ start, end, mcid: undefined, inside: start, glyphs: '' });
  };
  let operand: number | undefined;
  let last = 0;
  for (let at = skipSpace(source, 0); at < source.length; at = skipSpace(source, at)) {
    const end = tokenEnd(source, at);
    if (!isOperator(source.charCodeAt(at))) {
      operand ??= at;
      last = at;
      at = end;
      continue;
    }
    const operator = source.slice(at, end);
    const start = operand ?? at;
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = /^<<\/MCID (\d+) ?>>$/.exec(source.slice(last, at).trim())?.[1];
      if (mcid !== undefined) {
        if (depth > 0 || text !== undefined) throw new Unrecognised('marked content stands in other marked content');
        open = { start, end: start, mcid: Number(mcid), inside: end, glyphs: '' };
        glyphs = '';
      } else if (depth === 0 && text === undefined) throw new Unrecognised('content is marked for another purpose');
      depth += 1;
    } else if (operator === 'EMC') {
      depth -= 1;
      if (depth < 0) throw new Unrecognised('marked content ends that has not begun');
      if (depth === 0 && open !== undefined) {
        parts.push({ ...open, end, glyphs });
        open = undefined;
      }
    } else if (operator === 'BT') text = at;
    else if (operator === 'ET') {
      if (open === undefined) loose(text ?? at, end);
      text = undefined;
    } else if (SHOWS_TEXT.has(operator)) {
      const shown = source.slice(start, at);
      if (NO_GLYPH.test(shown)) throw new Unrecognised('a character has no glyph in its font');
      glyphs += shown;
    } else if (operator === 'm' || operator === 're') path ??= start;
    else if (operator === 'n') path = undefined;
    else if (PAINTS_PATH.has(operator)) {
      loose(path ?? start, end);
      path = undefined;
    } else if (PAINTS.has(operator)) loose(start, end);
    else if (operator === 'BI') throw new Unrecognised('an image stands in a page’s own stream');
    operand = undefined;
    at = end;
  }
  if (depth !== 0) throw new Unrecognised('marked content has no end');
  return parts;
}

/** Operators begin with a letter or a quote; `true`, `false` and `null` stand in no content that browsers write. */
function isOperator(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 34;
}
