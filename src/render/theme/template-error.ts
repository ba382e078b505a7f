import { ChanceryError } from '../../errors.js';
import { placeAt } from '../../text/place.js';
import type { Templates } from './templates.js';

/** A template that asks for what the document does not have, placed where it does. Other errors are given back. */
export function templateError(error: unknown, { document, partials }: Templates): unknown {
  const { message, lineNumber, column } = error as { message?: string; lineNumber?: number; column?: number };
  const name = /^"([^"]{1,80})" not defined/.exec(message ?? '')?.[1];
  if (name === undefined || lineNumber === undefined || column === undefined) return error;
  const place = [document, ...Object.values(partials)]
    .map(({ file, text }) => ({ file, text, at: offsetOf(text, lineNumber, column) }))
    .find(({ text, at }) => text.slice(at, at + 200).includes(name));
  const say = `the document has no "${name}"`;
  const fix = 'docs/themes.md names what a template finds';
  if (place === undefined) return new ChanceryError('spec', { message: say, fix }, { cause: error });
  return new ChanceryError('spec', placeAt(place.text, place.at, place.file, say, name.length, fix), { cause: error });
}

/** The offset of a line (from 1) and a column (from 0). */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column;
}
