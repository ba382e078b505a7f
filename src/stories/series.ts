import { contentWords } from '../text/words.js';
import type { Article } from '../types/article.js';
import type { EarlierStory, SeriesEntry, Story } from '../types/story.js';
import { cosine, vectorsOf } from './vectors.js';

/** A story told in words at least so like those of an earlier one goes on with it. */
const ALIKE = 0.25;

/**
 * This document's stories beside the last one's. A story continues an earlier one that shares an article's text with it,
 * else the one whose printed words are most like its headlines and first words; each earlier story is continued once.
 * @returns the stories in their order, new or continuing, then the earlier ones that are closed
 */
export function seriesOf(
  stories: readonly Story[],
  articles: readonly Article[],
  earlier: readonly EarlierStory[],
): readonly SeriesEntry[] {
  const pairs = pairsOf(stories, articles, earlier).sort((a, b) => b.value - a.value);
  const continues = new Map<string, string>();
  const taken = new Set<string>();
  for (const { story, past } of pairs) {
    if (continues.has(story) || taken.has(past)) continue;
    continues.set(story, past);
    taken.add(past);
  }
  return [
    ...stories.map(({ id }): SeriesEntry => {
      const past = continues.get(id);
      return past === undefined ? { state: 'new', story: id } : { state: 'continuing', story: id, earlier: past };
    }),
    ...earlier.filter(({ id }) => !taken.has(id)).map(({ id }): SeriesEntry => ({ state: 'closed', earlier: id })),
  ];
}

function pairsOf(stories: readonly Story[], articles: readonly Article[], earlier: readonly EarlierStory[]) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const own = stories.map(({ members }) => members.map((id) => byId.get(id)!));
  const vectors = vectorsOf([
    ...own.map((members) => ({ text: members.map(opening).join('\n'), language: members[0]!.language })),
    ...earlier.map(({ words, language }) => ({ text: words, language })),
  ]);
  return stories.flatMap(({ id }, index) => {
    const texts = new Set(own[index]!.map(({ textSha256 }) => textSha256));
    return earlier.flatMap((past, at) => {
      const shared = past.texts.filter((text) => texts.has(text)).length;
      const value = shared + cosine(vectors[index]!, vectors[stories.length + at]!);
      return value >= ALIKE ? [{ story: id, past: past.id, value }] : [];
    });
  });
}

/** Title and first paragraph, by which a reader knows a story again. */
function opening({ title, text, paragraphs, language }: Article): string {
  const first = paragraphs.find(({ start, end }) => contentWords(text.slice(start, end), language).length > 7);
  return first === undefined ? title : `${title}\n${text.slice(first.start, first.end)}`;
}
