import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Dispute } from '../types/story.js';
import { differ, sameRounded } from './differing.js';
import { clauseAround } from './figure-clause.js';
import { type Figure, figuresOf } from './figures.js';
import { givenBy } from './given-by.js';

/** Sentences back to the count that another source's count is set against. */
const BACK = 4;

type Pair = readonly [Figure, Figure];

/**
 * Figures of one thing at one time that cannot both be right: of independent outlets, where no article gives both, or of
 * two sources in one article, one of which "puts the number of dead at" another figure. Copies of one text are one outlet,
 * a figure rounded from the other is no difference, nor a count that is higher on a later day.
 * @param copies groups of ids of articles that carry one text
 */
export function disputesOf(
  articles: readonly Article[],
  analyses: ReadonlyMap<string, Analysis>,
  copies: readonly (readonly string[])[] = [],
): readonly Dispute[] {
  const figures = articles.flatMap((article) => {
    const analysis = analyses.get(article.id);
    return analysis === undefined ? [] : figuresOf(article, analysis);
  });
  const groups: Figure[][] = [];
  for (const pair of [...between(figures, copies), ...countered(figures)]) {
    const own = groups.filter((group) => pair.some((figure) => group.includes(figure)) || sharesBoth(group, pair));
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push([...new Set([...own.flat(), ...pair])]);
  }
  return groups.map((group) =>
    disputeOf(
      group.sort((a, b) => figures.indexOf(a) - figures.indexOf(b)),
      analyses,
    ),
  );
}

/** Pairs of independent outlets; an article that gives both figures knows of two things. */
function between(figures: readonly Figure[], copies: readonly (readonly string[])[]): readonly Pair[] {
  const textOf = new Map(copies.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const independent = (a: Article, b: Article) =>
    (a.outlet ?? a.id) !== (b.outlet ?? b.id) && (!textOf.has(a.id) || textOf.get(a.id) !== textOf.get(b.id));
  const gives = (article: Article, { unit, value, head }: Figure) =>
    figures.some((own) => own.article === article && own.unit === unit && own.value === value && own.head === head);
  return figures.flatMap((a, index) =>
    figures
      .slice(index + 1)
      .filter((b) => independent(a.article, b.article) && differ(a, b))
      .filter((b) => !gives(a.article, b) && !gives(b.article, a))
      .map((b): Pair => [a, b]),
  );
}

/** Another source's count with the last count of the same kind before it in its article. */
function countered(figures: readonly Figure[]): readonly Pair[] {
  return figures.flatMap((figure, index) => {
    if (figure.countered === undefined) return [];
    const earlier = figures
      .slice(0, index)
      .filter(({ article, sense }) => article === figure.article && sense === figure.sense)
      .at(-1);
    if (earlier === undefined || figure.sentence - earlier.sentence > BACK) return [];
    if (sameRounded(earlier.value, figure.value)) return [];
    return [[earlier, figure] as const];
  });
}

/** The same two figures, said again by another article of the story. */
function sharesBoth(group: readonly Figure[], pair: Pair): boolean {
  return pair.every(({ value, sense, unit }) =>
    group.some((own) => own.value === value && own.sense === sense && own.unit === unit),
  );
}

function disputeOf(figures: readonly Figure[], analyses: ReadonlyMap<string, Analysis>): Dispute {
  return {
    of: figures[0]!.of,
    unit: figures[0]!.unit,
    figures: figures.map((figure) => {
      const { article, sentence, start, end, value, asOf } = figure;
      const analysis = analyses.get(article.id)!;
      const by = givenBy(article, analysis, figure);
      const clause = clauseAround(figure, analysis.sentences[sentence]!);
      return {
        ...{ article: article.id, sentence, start, end, value },
        ...(asOf === undefined ? {} : { asOf }),
        ...(by === undefined ? {} : { by }),
        ...(clause === undefined ? {} : { clause }),
      };
    }),
  };
}
