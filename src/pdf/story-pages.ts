import type { Brief } from '../types/brief.js';

/**
 * The page, from 1, on which each story of a digest begins, by the story's number: where its label ("Story 3") stands.
 * @param pages text of each printed page.
 */
export function storyPages(
  pages: readonly string[],
  { sections, labels }: Pick<Brief, 'sections' | 'labels'>,
): ReadonlyMap<number, number> {
  const stories = sections.flatMap((section) => section.stories ?? []);
  return new Map(
    stories.flatMap(({ number }): [number, number][] => {
      const label = new RegExp(`${labels['story']}\\s*${number}(?!\\d)`);
      const index = pages.findIndex((page) => label.test(page));
      return index < 0 ? [] : [[number, index + 1]];
    }),
  );
}
