import { Unrecognised } from './unrecognised.js';

/** White space and delimiters (ISO 32000-1, 7.2.2), which end a word. */
const SPACE = new Set([...'\0\t\n\f\r '].map((c) => c.charCodeAt(0)));
const ENDS = new Set([...SPACE, ...[...'()<>[]{}/%'].map((c) => c.charCodeAt(0))]);
const REFERENCE = /\d+ \d+ R(?![A-Za-z])/y;

/** Offset of the next token at or after `at`, comments passed over; the source's length where there is none. */
export function skipSpace(source: string, at: number): number {
  while (at < source.length) {
    if (source[at] === '%') while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
    else if (!SPACE.has(source.charCodeAt(at))) return at;
    else at += 1;
  }
  return at;
}

/** Offset behind the object or operator that starts at `at`; arrays, dictionaries and strings are taken whole. */
export function tokenEnd(source: string, at: number): number {
  const first = source[at];
  if (first === '(') return stringEnd(source, at);
  if (first === '<') return source[at + 1] === '<' ? groupEnd(source, at + 2, '>>') : found(source, '>', at) + 1;
  if (first === '[') return groupEnd(source, at + 1, ']');
  let end = at + 1;
  while (end < source.length && !ENDS.has(source.charCodeAt(end))) end += 1;
  return end;
}

/** A dictionary's entries, each value as it is written. */
export function entriesOf(source: string): Map<string, string> {
  const entries = new Map<string, string>();
  if (!source.startsWith('<<')) throw new Unrecognised('an object is no dictionary');
  for (let at = skipSpace(source, 2); !source.startsWith('>>', at); at = skipSpace(source, at)) {
    if (source[at] !== '/') throw new Unrecognised('a dictionary has a key that is no name');
    const keyEnd = tokenEnd(source, at);
    const start = skipSpace(source, keyEnd);
    const end = valueEnd(source, start);
    entries.set(source.slice(at + 1, keyEnd), source.slice(start, end));
    at = end;
  }
  return entries;
}

/** The values of an array, each as it is written; another value is an array of itself. */
export function itemsOf(source: string): readonly string[] {
  if (!source.startsWith('[')) return [source];
  const items: string[] = [];
  for (let at = skipSpace(source, 1); at < source.length - 1; at = skipSpace(source, at)) {
    const end = valueEnd(source, at);
    items.push(source.slice(at, end));
    at = end;
  }
  return items;
}

export function dictionary(entries: ReadonlyMap<string, string>): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`;
}

/** The object that a reference names; undefined where the value is none. */
export function referred(value: string | undefined): number | undefined {
  const number = /^(\d+) 0 R$/.exec(value ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

function valueEnd(source: string, at: number): number {
  REFERENCE.lastIndex = at;
  return REFERENCE.test(source) ? REFERENCE.lastIndex : tokenEnd(source, at);
}

function groupEnd(source: string, at: number, close: string): number {
  for (at = skipSpace(source, at); !source.startsWith(close, at); at = skipSpace(source, at)) {
    if (at >= source.length) throw new Unrecognised('an array or a dictionary has no end');
    at = tokenEnd(source, at);
  }
  return at + close.length;
}

function stringEnd(source: string, at: number): number {
  for (let depth = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth === 1) return at + 1;
    else if (character === ')') depth -= 1;
  }
  throw new Unrecognised('a string has no end');
}

function found(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new Unrecognised('a string has no end');
  return at;
}
