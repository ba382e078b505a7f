import type { Article } from '../../types/article.js';
import type { DigestSpec } from '../../types/spec.js';

/**
 * The articles that a digest takes: of its period, its languages and its words, the newest ones where there is a limit,
 * in the order of the sources. An undated article belongs to every period.
 */
export function narrow(articles: readonly Article[], { period, pick }: DigestSpec): readonly Article[] {
  const words = pick.match.map((word) => word.toLowerCase());
  const languages = new Set(pick.language.map(base));
  const taken = articles.filter(({ published, language, title, text }) => {
    const day = published?.slice(0, 10);
    if (period !== undefined && day !== undefined && (day < period.from || day > period.to)) return false;
    if (languages.size > 0 && !languages.has(base(language))) return false;
    const said = words.length === 0 ? '' : `${title}\n${text}`.toLowerCase();
    return words.length === 0 || words.some((word) => said.includes(word));
  });
  if (pick.limit === undefined || taken.length <= pick.limit) return taken;
  const newest = [...taken].sort((a, b) => compare(b.published ?? '', a.published ?? '')).slice(0, pick.limit);
  return taken.filter((article) => newest.includes(article));
}

function base(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
