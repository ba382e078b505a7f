import type { Article } from '../../types/article.js';
import type { DigestSpec, Theme } from '../../types/spec.js';
import type { Story } from '../../types/story.js';

/** The UN's name of the region (M49) that most of a story's countries lie in. */
export type RegionOf = (story: Story) => string | undefined;

/** The region or the theme that a story stands under; undefined where the digest is not grouped, or nothing fits. */
export function groupOf(
  story: Story,
  articles: ReadonlyMap<string, Article>,
  { groupBy, themes }: DigestSpec,
  regionOf: RegionOf,
): string | undefined {
  if (groupBy === 'region') return regionOf(story);
  return groupBy === 'theme' ? themeOf(story, articles, themes) : undefined;
}

/** The first theme with a word in a headline, else the one whose words the texts say most. */
function themeOf(
  { members }: Story,
  articles: ReadonlyMap<string, Article>,
  themes: readonly Theme[],
): string | undefined {
  const own = members.map((id) => articles.get(id)!);
  const titles = own.map(({ title }) => title.toLowerCase()).join('\n');
  const texts = own.map(({ text }) => text.toLowerCase()).join('\n');
  const heads = themes.find(({ words }) => words.some((word) => titles.includes(word.toLowerCase())));
  if (heads !== undefined) return heads.name;
  const times = ({ words }: Theme) => words.reduce((sum, word) => sum + texts.split(word.toLowerCase()).length - 1, 0);
  const best = [...themes].sort((a, b) => times(b) - times(a))[0];
  return best !== undefined && times(best) > 0 ? best.name : undefined;
}
