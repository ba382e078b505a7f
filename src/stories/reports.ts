import type { Article } from '../types/article.js';
import type { Report } from '../types/story.js';

/** The texts of a story, copies folded into the fullest one. */
export function reportsOf(members: readonly Article[], copies: readonly (readonly string[])[]): readonly Report[] {
  const byId = new Map(members.map((article) => [article.id, article]));
  const copied = new Set(copies.flat());
  const texts = [...members.filter(({ id }) => !copied.has(id)).map(({ id }) => [id]), ...copies];
  return texts.map((ids) => reportOf(ids.map((id) => byId.get(id)!)));
}

function reportOf(same: readonly Article[]): Report {
  const [first, ...rest] = [...same].sort((a, b) => b.text.length - a.text.length) as [Article, ...Article[]];
  return {
    article: first.id,
    copies: rest.map(({ id }) => id),
    outlets: [...new Set([first, ...rest].flatMap(({ outlet }) => outlet ?? []))],
  };
}
