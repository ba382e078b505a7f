import { describe, expect, it } from 'vitest';
import { checkPrint } from '../../src/pdf/check-print.js';
import type { Brief } from '../../src/types/brief.js';

const brief = (count?: number, marking?: string) =>
  ({
    page: { size: 'A4', ...(count === undefined ? {} : { count }) },
    ...(marking === undefined ? {} : { marking: { text: marking, colour: '#000' } }),
  }) as unknown as Brief;

const printed = (
  text: readonly string[],
  stories: readonly [number, number][] = [],
  shapeless = text.map(() => 0),
) => ({
  pages: text.length,
  text,
  shapeless,
  stories: new Map(stories),
});

describe('checkPrint', () => {
  it('accepts what was promised, the marking’s words parted as lines part them', () => {
    checkPrint(printed(['TLP:AMBER+STRICT words TLP:AMBER\n+STRICT']), brief(1, 'TLP:AMBER+STRICT'));
    checkPrint(printed(['', '', '']), brief());
  });

  it('refuses another number of pages', () => {
    expect(() => checkPrint(printed(['', '']), brief(1))).toThrow(
      expect.objectContaining({ kind: 'fit', message: expect.stringContaining('2 pages where 1 was promised') }),
    );
  });

  it('names each page that lacks its marking', () => {
    expect(() => checkPrint(printed(['SECRET x SECRET', 'SECRET x', 'x']), brief(undefined, 'SECRET'))).toThrow(
      expect.objectContaining({
        kind: 'evidence',
        problems: [
          { message: 'page 2 carries the marking SECRET 1 times instead of twice' },
          { message: 'page 3 carries the marking SECRET 0 times instead of twice' },
        ],
      }),
    );
  });

  it('names each page that paints characters without a glyph', () => {
    expect(() => checkPrint(printed(['words', 'words'], [], [0, 7]), brief())).toThrow(
      expect.objectContaining({
        kind: 'evidence',
        problems: [
          expect.objectContaining({ message: 'page 2 paints 7 characters blank that its fonts have no shape for' }),
        ],
      }),
    );
  });

  it('names contents that lead to another page than the story’s', () => {
    const digest = {
      ...brief(),
      contents: [
        { story: 1, headline: 'Talks begin', page: 2 },
        { story: 2, headline: 'Talks end', page: 2 },
      ],
    } as unknown as Brief;
    const stories: [number, number][] = [
      [1, 2],
      [2, 3],
    ];
    expect(() => checkPrint(printed(['Contents', 'Story 1', 'Story 2'], stories), digest)).toThrow(
      expect.objectContaining({
        problems: [{ message: 'the contents say page 2 for "Talks end", which begins on page 3' }],
      }),
    );
  });
});
