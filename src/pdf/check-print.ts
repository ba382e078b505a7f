import { ChanceryError, type Problem } from '../errors.js';
import type { Brief } from '../types/brief.js';

/** What is read back of a printed PDF. */
export interface Printed {
  readonly pages: number;
  /** Text of each page. */
  readonly text: readonly string[];
}

/**
 * Reads the finished pages against what they should say: the marking twice on each, and every item's words.
 * @throws ChanceryError of kind `evidence` naming what is missing, `fit` for another number of pages.
 */
export function checkPrint(printed: Printed, brief: Brief): void {
  const { count } = brief.page;
  if (count !== undefined && printed.pages !== count) {
    throw new ChanceryError('fit', {
      message: `the finished PDF has ${printed.pages} pages where ${count} was promised`,
      fix: 'unpin an item, or shorten your own text',
    });
  }
  const problems = [...markingProblems(printed, brief), ...itemProblems(printed, brief)];
  if (problems.length > 0) throw new ChanceryError('evidence', problems);
}

function markingProblems({ text }: Printed, { marking }: Brief): readonly Problem[] {
  if (marking === undefined) return [];
  const mark = bare(marking.text);
  return text.flatMap((page, index) => {
    const times = bare(page).split(mark).length - 1;
    if (times >= 2) return [];
    return [{ message: `page ${index + 1} carries the marking ${marking.text} ${times} times instead of twice` }];
  });
}

function itemProblems({ text }: Printed, { sections }: Brief): readonly Problem[] {
  const all = bare(text.join(''));
  return sections
    .flatMap(({ items }) => items)
    .filter((item) => item.direction === 'ltr' && !all.includes(bare(item.text)))
    .map((item) => ({
      message: `the finished PDF does not hold the words of ${item.ref}: "${item.text.slice(0, 80)}"`,
    }));
}

/** Without white space: a line's end is no part of the words. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
