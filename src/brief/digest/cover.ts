import type { Article } from '../../types/article.js';
import type { BriefStory, ContentsEntry } from '../../types/brief.js';
import type { DigestWords } from './labels.js';

/** What the cover counts: everything that the digest is made of. */
export function countsOf(stories: number, articles: readonly Article[], { counted }: DigestWords): readonly string[] {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const languages = new Set(articles.map(({ language }) => language.split('-')[0]));
  return [
    counted('stories', stories),
    counted('sources', articles.length),
    ...(outlets.size === 0 ? [] : [counted('outlets', outlets.size)]),
    counted('languages', languages.size),
  ];
}

/** The stories with the pages that they begin on. */
export function contentsOf(
  stories: readonly BriefStory[],
  pages: ReadonlyMap<number, number>,
  { contentsPage }: DigestWords,
): readonly ContentsEntry[] {
  return stories.map(({ number, headline }) => {
    const page = pages.get(number) ?? 0;
    return { story: number, headline, page, printed: contentsPage(page) };
  });
}
