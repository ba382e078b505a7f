import type { Article } from '../../types/article.js';
import type { BriefStory, ContentsEntry } from '../../types/brief.js';
import { counted } from '../labels.js';

/** What the cover counts: everything that the digest is made of. */
export function countsOf(stories: number, articles: readonly Article[]): readonly string[] {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const languages = new Set(articles.map(({ language }) => language.split('-')[0]));
  return [
    counted(stories, 'stories'),
    counted(articles.length, 'sources'),
    ...(outlets.size === 0 ? [] : [counted(outlets.size, 'outlets')]),
    counted(languages.size, 'languages'),
  ];
}

/** The stories with the pages that they begin on. */
export function contentsOf(
  stories: readonly BriefStory[],
  pages: ReadonlyMap<number, number>,
): readonly ContentsEntry[] {
  return stories.map(({ number, headline }) => ({ story: number, headline, page: pages.get(number) ?? 0 }));
}
