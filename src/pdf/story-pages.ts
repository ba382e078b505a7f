import { pageNumbers } from './page-objects.js';
import type { PdfFile } from './pdf-file.js';

/** A named destination (ISO 32000-1, 12.3.2.3) of a story, as Chromium writes it for whatever a link leads to. */
const TARGET = /\/story-(\d+) \[(\d+) 0 R/g;

/**
 * The page, from 1, on which each story of a digest begins, by the story's number: where a link to `#story-3` leads. What
 * the pages say does not count, since any of them may speak of a "Story 3". The frame of each document links to all stories.
 */
export function storyPages(file: PdfFile): ReadonlyMap<number, number> {
  const targets = /\/Dests (\d+) 0 R/.exec(file.object(file.root))?.[1];
  if (targets === undefined) return new Map();
  const pages = pageNumbers(file);
  const found = [...file.object(Number(targets)).matchAll(TARGET)].map(
    ([, story, page]) => [Number(story), pages.indexOf(Number(page)) + 1] as const,
  );
  return new Map(found.sort(([a], [b]) => a - b));
}
