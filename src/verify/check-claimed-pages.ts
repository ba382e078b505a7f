import type { Article } from '../types/article.js';
import type { EvidenceItem, PageClaim } from '../types/evidence.js';

/** The first page number of a citation that is not where the source has the words, or undefined where all are. */
export function wrongPages(item: EvidenceItem, articles: ReadonlyMap<string, Article>): PageClaim | undefined {
  return item.pages?.find((claim) => !standsThere(claim, item, articles.get(claim.article)));
}

function standsThere({ first, last, text }: PageClaim, item: EvidenceItem, article: Article | undefined): boolean {
  const spans = item.spans.filter((span) => span.article === article?.id && span.field === 'text');
  if (article?.pages === undefined || spans.length === 0) return false;
  const printed = (text.match(/\d+/g) ?? []).map(Number);
  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end)) - 1;
  return (
    printed[0] === first &&
    printed.at(-1) === last &&
    pageOf(article.pages, from) === first &&
    pageOf(article.pages, to) === last
  );
}

/** From 1: the last page that begins at or before the offset. */
function pageOf(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset) + 1;
}
