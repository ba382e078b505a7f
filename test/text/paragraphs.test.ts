import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/text/paragraphs.js';

describe('paragraphsOf', () => {
  it('parts a text at blank lines and leaves white space out of the spans', () => {
    const text = '\n  One line\nand its next. \n \t\n\nThe second.  \n';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One line\nand its next.',
      'The second.',
    ]);
  });

  it('finds none in white space', () => {
    expect(paragraphsOf(' \n\n\t')).toEqual([]);
  });
});
