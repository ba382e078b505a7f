import { visitOperators } from '../content.js';
import type { CodeMap } from './text-maps.js';

/** One character or cluster as it is painted. */
export interface Piece {
  readonly text: string;
  /** Codes of its glyphs in the run's font. */
  readonly codes: readonly string[];
  /** Its text is told by the printer (ActualText) and not by the font's map. */
  readonly told: boolean;
}

/** A text object (ISO 32000-1, 9.4): a stretch of one line in one font. */
export interface PaintedRun {
  /** From its `BT` to the end of its `ET` in the content. */
  readonly start: number;
  readonly end: number;
  /** Name of its font among the page's resources. */
  readonly font: string;
  /** What it is made of, from left to right. */
  readonly pieces: readonly Piece[];
  /** Marked by the printer as painted against the way of reading. */
  readonly reversed: boolean;
  /** Where it starts, in the printer's own units. */
  readonly x: number;
  readonly y: number;
  /** Id of the tagged content that holds it. */
  readonly id: string | undefined;
}

/** The strings of codes in an operand; what stands in parentheses is passed over, which no font of ours is shown with. */
const HEX = /<([0-9A-Fa-f]*)>|\((?:[^()\\]|\\[\s\S])*\)/g;

interface Mark {
  readonly id: string | undefined;
  /** What is said instead of the glyphs within. */
  readonly instead: string | undefined;
}

/** The runs of a page's content, in the order in which they are painted. */
export function paintedRuns(content: string, fonts: ReadonlyMap<string, CodeMap>): readonly PaintedRun[] {
  const runs: PaintedRun[] = [];
  const marks: Mark[] = [];
  let font = '';
  let run = emptyRun(0);
  let codes: string[] = [];
  const show = (strings: string) => {
    const map = fonts.get(font);
    for (const [, hex] of strings.matchAll(HEX)) {
      const own = hex?.match(/.{4}/g) ?? [];
      if (marks.at(-1)?.instead !== undefined) codes.push(...own);
      else for (const code of own) run.pieces.push({ text: textOf(code, map), codes: [code], told: false });
    }
  };
  visitOperators(content, (operator, operands, start, end) => {
    const given = () => content.slice(operands, start);
    if (operator === 'BDC' || operator === 'BMC') {
      const properties = given();
      if (/^\/ReversedChars\b/.test(properties)) run.reversed = true;
      const instead = marks.at(-1)?.instead ?? actualText(properties);
      marks.push({ id: /\/MCID (\d+)/.exec(properties)?.[1] ?? marks.at(-1)?.id, instead });
    } else if (operator === 'EMC') {
      const { instead } = marks.pop() ?? {};
      if (instead !== undefined && marks.at(-1)?.instead === undefined) {
        run.pieces.push({ text: instead, codes, told: true });
        codes = [];
      }
    } else if (operator === 'Tf') {
      font = /^\/(\S+)/.exec(given())?.[1] ?? '';
    } else if (operator === 'Tj' || operator === 'TJ') {
      show(given());
    } else if (operator === 'BT') {
      run = emptyRun(start);
    } else if (operator === 'Tm') {
      const [x, y] = given().trim().split(/\s+/).slice(-2).map(Number);
      Object.assign(run, { x, y });
    } else if (operator === 'Td') {
      // the line's height is the matrix's: a glyph of its own may stand higher
      if (run.pieces.length === 0 && codes.length === 0) run.x += Number.parseFloat(given());
    } else if (operator === 'ET') {
      runs.push({ ...run, end, font, id: marks.at(-1)?.id });
    }
  });
  return runs;
}

function emptyRun(start: number) {
  return { start, pieces: [] as Piece[], reversed: false, x: 0, y: 0 };
}

function textOf(code: string, map: CodeMap | undefined): string {
  return map?.get(Number.parseInt(code, 16)) ?? '';
}

/** The replacement text among properties (ISO 32000-1, 14.9.4): Chromium writes it in hexadecimal, or plain where it is Latin. */
function actualText(properties: string): string | undefined {
  if (!properties.includes('/ActualText')) return undefined;
  const [, hex, plain] = /\/ActualText\s*(?:<FEFF([0-9A-Fa-f]*)>|\(((?:[^()\\]|\\[\s\S])*)\))/i.exec(properties) ?? [];
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return plain?.replace(/\\([()\\])/g, '$1');
}
