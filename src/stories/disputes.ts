import { contentWords } from '../text/words.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Dispute } from '../types/story.js';

/** Content words that two sentences share, besides what is counted, before their figures are of one thing. */
const SHARED = 2;
/** Hours, euros or per cent are of many things in one story: so much of the shorter sentence must stand in the other one. */
const SHARED_OF_MEASURES = 0.5;

interface Figure {
  readonly article: Article;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly head: string;
  readonly of: string;
  readonly words: ReadonlySet<string>;
}

/** Figures of one thing counted or measured on which outlets differ; two figures of one article are no difference. */
export function disputesOf(articles: readonly Article[], analyses: ReadonlyMap<string, Analysis>): readonly Dispute[] {
  const figures = articles.flatMap((article) => figuresOf(article, analyses.get(article.id)));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.unit} ${figure.head}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const differing = group.filter((figure) =>
      group.some(
        (other) =>
          outletOf(other.article) !== outletOf(figure.article) &&
          other.value !== figure.value &&
          ofOneThing(figure, other) &&
          !group.some((same) => same.article.id === other.article.id && same.value === figure.value),
      ),
    );
    if (new Set(differing.map(({ value }) => value)).size < 2) return [];
    return [
      {
        of: differing[0]!.of,
        unit: differing[0]!.unit,
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
    if (sentence < 0) return [];
    const { start: from, end: to } = analysis.sentences[sentence]!;
    const head = of === undefined ? '' : (contentWords(of, article.language).at(-1) ?? '');
    const words = new Set(
      contentWords(article.text.slice(from, to), article.language).filter((word) => word !== head && !/\d/.test(word)),
    );
    return unit === 'count' && head === ''
      ? []
      : [{ article, sentence, start, end, value, unit, head, of: of ?? unit, words }];
  });
}

function outletOf(article: Article): string {
  return article.outlet ?? article.id;
}

function ofOneThing({ unit, words }: Figure, { words: others }: Figure): boolean {
  const shared = overlap(words, others);
  const least = unit === 'count' ? 0 : SHARED_OF_MEASURES * Math.min(words.size, others.size);
  return shared >= Math.max(SHARED, least);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
