import type { Span } from '../types/span.js';

/** Paragraphs of a text: runs parted by blank lines, without white space at their ends. */
export function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') {
      if (start >= 0) spans.push({ start, end });
      start = -1;
    } else {
      const first = at + line.indexOf(trimmed);
      if (start < 0) start = first;
      end = first + trimmed.length;
    }
    at += line.length + 1;
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}
