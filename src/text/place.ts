import type { Problem } from '../errors.js';

/** A problem at an offset of a text that a user wrote: line and column from 1, with the line itself. */
export function placeAt(
  text: string,
  offset: number,
  file: string,
  message: string,
  length = 1,
  fix?: string,
): Problem {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', offset);
  return {
    file,
    line: before.split('\n').length,
    column: offset - lineStart + 1,
    length,
    excerpt: text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, ''),
    message,
    ...(fix === undefined ? {} : { fix }),
  };
}
