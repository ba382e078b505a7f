import type { PdfFile } from '../pdf-file.js';
import { UnknownLayout } from './unknown-layout.js';

/** A structure element (ISO 32000-1, 14.7.2) as Chromium writes it: an object of its own. */
export interface StructureElement {
  readonly number: number;
  readonly type: string;
  readonly source: string;
  /** Sources of its children: `20 0 R`, a marked-content id, or an object reference. */
  readonly kids: readonly string[];
}

/** The structure elements of a file by their object numbers, as they are written. */
export function structureOf(file: PdfFile): ReadonlyMap<number, StructureElement> {
  const elements = file.numbers.flatMap((number) => {
    const source = file.object(number);
    const type = /^<<\s*\/Type \/StructElem\s+\/S \/([^\s/<>[\]()]+)/.exec(source)?.[1];
    return type === undefined ? [] : [[number, { number, type, source, kids: kidsOf(source) }] as const];
  });
  return new Map(elements);
}

/** The object that a child's source refers to. */
export function referred(kid: string): number | undefined {
  const number = /^(\d+) 0 R$/.exec(kid)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The same element with other children. */
export function withKids(source: string, kids: readonly string[]): string {
  const at = entryK(source);
  if (at === undefined) throw new UnknownLayout('a structure element without children');
  return `${source.slice(0, at.start)}[${kids.join(' ')}]${source.slice(at.end)}`;
}

export function withParent(source: string, parent: number): string {
  return source.replace(/\/P \d+ 0 R/, `/P ${parent} 0 R`);
}

const KID = /\d+ 0 R|<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>|\d+/g;

function kidsOf(source: string): readonly string[] {
  const at = entryK(source);
  return at === undefined ? [] : (source.slice(at.start, at.end).match(KID) ?? []);
}

/** Where the value of `/K` stands. */
function entryK(source: string): { readonly start: number; readonly end: number } | undefined {
  const found = /\/K (\[(?:[^[\]<>]|<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>)*\]|<<(?:[^<>]|<[0-9A-Fa-f]*>)*>>|\d+ 0 R|\d+)/.exec(
    source,
  );
  if (found === null) return undefined;
  const start = found.index + '/K '.length;
  return { start, end: start + found[1]!.length };
}
