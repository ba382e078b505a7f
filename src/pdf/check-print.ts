import { ChanceryError, type Problem } from '../errors.js';
import type { Brief } from '../types/brief.js';
import type { Printed } from './reader.js';

/**
 * Reads the finished pages for what each must carry: the marking, twice, and a glyph for every character.
 * @throws ChanceryError of kind `evidence` naming what is missing, `fit` for another number of pages.
 */
export function checkPrint(printed: Printed, brief: Brief): void {
  const { count } = brief.page;
  if (!hasItsPages(printed, brief)) {
    throw new ChanceryError('fit', {
      message: `the finished PDF has ${printed.pages} pages where ${brief.kind === 'digest' ? `${count} at most were` : `${count} was`} promised`,
      fix: 'unpin an item, or shorten your own text',
    });
  }
  const problems = [...markingProblems(printed, brief), ...contentsProblems(printed, brief), ...glyphProblems(printed)];
  if (problems.length > 0) throw new ChanceryError('evidence', problems);
}

/** Whether a digest printed on as many pages as it may have, and its contents name the pages that they lead to. */
export function isAsLaidOut(printed: Printed, brief: Brief): boolean {
  return brief.kind === 'brief' || (hasItsPages(printed, brief) && contentsProblems(printed, brief).length === 0);
}

function hasItsPages({ pages }: Printed, { kind, page: { count = pages } }: Brief): boolean {
  return kind === 'digest' ? pages <= count : pages === count;
}

/** Contents that lead to another page than the story's are worse than none. */
function contentsProblems({ stories }: Printed, { contents = [] }: Brief): readonly Problem[] {
  return contents
    .filter(({ story, page }) => stories.get(story) !== page)
    .map(({ story, headline, page }) => ({
      message: `the contents say page ${page} for "${headline}", which begins on page ${stories.get(story) ?? 'none'}`,
    }));
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

function glyphProblems({ shapeless }: Printed): readonly Problem[] {
  return shapeless.flatMap((times, index) => {
    if (times === 0) return [];
    return [
      {
        message: `page ${index + 1} paints ${times} characters blank that its fonts have no shape for`,
        fix: "end the theme's own font lists in var(--sans) or var(--serif)",
      },
    ];
  });
}

/** Without white space: a line's end is no part of the words. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
