/** Marks of direction, which print nothing. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Takes the place of words that are accounted for. */
export const FOUND = '\u0000';
/** Every language's quotation marks; they stand round what was said, and round titles. */
export const QUOTATION_MARKS = /[“”„"«»‹›「」『』]/g;
/** What stands on a page besides what may stand beside proven words: every language's quotation marks, points of the layout, and what is left of the words' own. */
export const STRANGE = /[^\u0000“”„"«»‹›「」『』·.,:;()[\]…▪-]+/gu;

/** What stands before a letter: nothing, white space, or a line's end, where the print may lose a space or break a word. */
type Gap = 'none' | 'space' | 'line';

/** A text's letters without white space, and the gap before each. */
export interface Letters {
  readonly letters: string;
  readonly gaps: readonly Gap[];
}

export function lettersOf(text: string): Letters {
  const gaps: Gap[] = [];
  let letters = '';
  for (const { 0: whole, 1: space = '', 2: run = '' } of text.replace(MARKS, '').matchAll(/(\s*)(\S+)/g)) {
    if (whole === '') continue;
    gaps.push(space === '' ? 'none' : /^\n+$/.test(space) ? 'line' : 'space');
    for (let index = 1; index < run.length; index += 1) gaps.push('none');
    letters += run;
  }
  return { letters, gaps };
}

/** Whether a page holds the words, space for space: one space more inside a figure makes it another figure. */
export function standsOn(page: Letters, words: string): boolean {
  const wanted = lettersOf(words);
  const { letters, gaps } = wanted;
  for (let at = page.letters.indexOf(letters); at >= 0; at = page.letters.indexOf(letters, at + 1)) {
    if (gaps.every((gap, index) => index === 0 || page.gaps[at + index] === 'line' || page.gaps[at + index] === gap))
      return true;
  }
  return letters === '';
}

/** Without white space at all. */
export function bare(text: string): string {
  return text.replace(MARKS, '').replace(/\s+/g, '');
}
