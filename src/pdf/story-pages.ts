/**
 * The page, from 1, on which each story of a digest begins: where its label ("Story 3") stands.
 * @param pages text of each printed page.
 * @param labels by the story's number.
 */
export function storyPages(pages: readonly string[], labels: ReadonlyMap<number, string>): ReadonlyMap<number, number> {
  const bare = pages.map((page) => page.replace(/\s+/g, ''));
  return new Map(
    [...labels].flatMap(([number, label]): [number, number][] => {
      const words = label.replace(/\s+/g, '');
      const index = bare.findIndex((page) =>
        page
          .split(words)
          .slice(1)
          .some((behind) => !/^\d/.test(behind)),
      );
      return index < 0 ? [] : [[number, index + 1]];
    }),
  );
}
