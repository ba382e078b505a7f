import { contentWords } from '../text/words.js';
import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
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
  readonly asOf: string | undefined;
}

/**
 * Figures of one thing counted or measured on which independent outlets differ. Two figures of one article are no
 * difference, nor two of copies of one text, nor a count that is higher on a later day.
 * @param copies groups of ids of articles that carry one text
 */
export function disputesOf(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  copies: readonly (readonly string[])[] = [],
): readonly Dispute[] {
  const textOf = new Map(copies.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const independent = (a: Article, b: Article) =>
    outletOf(a) !== outletOf(b) && (!textOf.has(a.id) || textOf.get(a.id) !== textOf.get(b.id));
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
          independent(other.article, figure.article) &&
          other.value !== figure.value &&
          !rises(figure, other) &&
          ofOneThing(figure, other) &&
          !group.some((same) => same.article.id === other.article.id && same.value === figure.value),
      ),
    );
    if (new Set(differing.map(({ value }) => value)).size < 2) return [];
    return [
      {
        of: differing[0]!.of,
        unit: differing[0]!.unit,
        figures: differing.map(({ article, sentence, start, end, value, asOf }) => ({
          article: article.id,
          sentence,
          start,
          end,
          value,
          ...(asOf === undefined ? {} : { asOf }),
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
    const asOf = dayOf(article, analysis, { start: from, end: to });
    return unit === 'count' && head === ''
      ? []
      : [{ article, sentence, start, end, value, unit, head, of: of ?? unit, words, asOf }];
  });
}

/** The last day that the sentence names up to the article's own, else the article's own. */
function dayOf({ published }: Article, { dates }: Analysis, { start, end }: Span): string | undefined {
  const own = published?.slice(0, 10);
  const named = dates.filter((date) => date.precision === 'day' && date.start >= start && date.end <= end);
  const past = named.map(({ iso }) => iso).filter((iso) => own === undefined || iso <= own);
  return past.sort().at(-1) ?? own;
}

/** A count that grows with the days, such as a toll, is no dispute. */
function rises(a: Figure, b: Figure): boolean {
  if (a.unit !== 'count' || a.asOf === undefined || b.asOf === undefined || a.asOf === b.asOf) return false;
  return a.asOf < b.asOf === a.value < b.value;
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
