import { contentWords } from '../text/words.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Dispute } from '../types/story.js';

/** Content words that two sentences share, besides what is counted, before their figures are of one thing. */
const SHARED = 2;

interface Figure {
  readonly article: Article;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly head: string;
  readonly of: string;
  readonly words: ReadonlySet<string>;
}

/** Figures of one counted thing on which outlets differ; rounding is no difference, nor are two figures of one article. */
export function disputesOf(articles: readonly Article[], analyses: ReadonlyMap<string, Analysis>): readonly Dispute[] {
  const figures = articles.flatMap((article) => figuresOf(article, analyses.get(article.id)));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.head, [...(groups.get(figure.head) ?? []), figure]);
  return [...groups.values()].flatMap((group) => {
    const differing = group.filter((figure) =>
      group.some(
        (other) =>
          outletOf(other.article) !== outletOf(figure.article) &&
          other.value !== figure.value &&
          overlap(figure.words, other.words) >= SHARED &&
          !group.some((same) => same.article.id === other.article.id && same.value === figure.value),
      ),
    );
    if (new Set(differing.map(({ value }) => value)).size < 2) return [];
    return [
      {
        of: differing[0]!.of,
        unit: 'count',
        figures: differing.map(({ article, sentence, start, end, value }) => ({
          article: article.id,
          sentence,
          start,
          end,
          value,
        })),
      },
    ];
  });
}

function figuresOf(article: Article, analysis: Analysis | undefined): Figure[] {
  if (analysis === undefined) return [];
  return analysis.quantities.flatMap(({ start, end, value, unit, of }) => {
    const sentence = analysis.sentences.findIndex((each) => each.start <= start && end <= each.end);
    if (unit !== 'count' || of === undefined || sentence < 0) return [];
    const { start: from, end: to } = analysis.sentences[sentence]!;
    const head = contentWords(of, article.language).at(-1) ?? '';
    const words = new Set(
      contentWords(article.text.slice(from, to), article.language).filter((word) => word !== head && !/\d/.test(word)),
    );
    return head === '' ? [] : [{ article, sentence, start, end, value, head, of, words }];
  });
}

function outletOf(article: Article): string {
  return article.outlet ?? article.id;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
