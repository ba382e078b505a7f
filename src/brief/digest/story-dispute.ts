import { foldSpace } from '../../text/fold.js';
import type { SaidFigure, StoryDispute } from '../../types/brief.js';
import type { BarFigure } from '../../types/figure.js';
import type { DisputedChoice, StoryChoice } from '../../types/selection.js';
import { type FieldPrint, printField, printPublished } from '../article-facts.js';
import { citationOf } from '../items.js';
import { foreignName } from '../labels.js';
import type { DigestPlace } from './place.js';
import { spanItem } from './span-item.js';

/** Fewer figures compare without a plot. */
const COMPARED = 3;

/** Differing figures side by side, each in the words that say what it counts; from three on as bars. `id` begins their ids. */
export function disputeOf({ unit, figures }: StoryChoice['disputes'][number], id: string, place: DigestPlace) {
  const ids = figures.map((_, index) => (what: string) => ({ id: `${id}-${what}-${index + 1}`, section: 'stories' }));
  if (figures.length < COMPARED) {
    const sides = figures.map((figure, index) => {
      const same = figures[index - 1]?.span.article === figure.span.article;
      return sideOf(figure, ids[index]!, place, creditsOf(figure, ids[index]!, place, same));
    });
    const dispute: StoryDispute = { figures: sides.map(({ print }) => print) };
    return { dispute, evidence: sides.flatMap(({ evidence }) => evidence) };
  }
  const rows = figures.map((figure, index) => barOf(figure, ids[index]!, place));
  const counted = figures[0]!.said === undefined ? [] : [sideOf(figures[0]!, ids[0]!, place, [])];
  const { bars_figure: called, figures_differ: title } = place.words.labels;
  const plot: BarFigure = { kind: 'bars', id, called, title, unit, bars: rows.map(({ bar }) => bar) };
  const dispute: StoryDispute = { figures: counted.map(({ print }) => print), plot };
  return { dispute, evidence: [...counted, ...rows].flatMap(({ evidence }) => evidence) };
}

type At = (what: string) => { readonly id: string; readonly section: string };

/** A figure in its words, and behind them its credits. */
function sideOf(figure: DisputedChoice, at: At, place: DigestPlace, credits: readonly FieldPrint[]) {
  const article = place.articles.get(figure.span.article)!;
  const said = figure.said ?? figure.span;
  const citation = citationOf(article.id, place, [said]);
  const tongue = figure.said === undefined ? undefined : foreignName(article.language, place.language);
  const print: SaidFigure = {
    before: folded(article.text.slice(said.start, figure.span.start)),
    figure: foldSpace(article.text.slice(figure.span.start, figure.span.end)),
    after: folded(article.text.slice(figure.span.end, said.end)),
    language: article.language,
    direction: article.direction,
    ...(tongue === undefined ? {} : { tongue }),
    credits: credits.map(({ text }) => text),
    citation,
  };
  const words = spanItem(article, said, at(figure.said === undefined ? 'figure' : 'said'), citation);
  return { print, evidence: [words, ...credits.map(({ item }) => item)] };
}

/** Who gives a figure where its words do not say so, and the day unless the figure before is of the same article. */
function creditsOf(figure: DisputedChoice, at: At, place: DigestPlace, same: boolean): readonly FieldPrint[] {
  const { by, said } = figure;
  const named = by !== undefined && said !== undefined && said.start <= by.start && by.end <= said.end;
  const article = place.articles.get(figure.span.article)!;
  const day = same ? undefined : printPublished(article, place.language, at('date'));
  return [named ? undefined : giverOf(figure, at, place), day].filter((print) => print !== undefined);
}

function barOf(figure: DisputedChoice, at: At, place: DigestPlace) {
  const article = place.articles.get(figure.span.article)!;
  const citation = citationOf(article.id, place, [figure.span]);
  const giver = giverOf(figure, at, place);
  const printed = spanItem(article, figure.span, at('figure'), citation);
  const bar = { label: giver.text, value: figure.value, printed: printed.text, source: citation.number };
  return { bar, evidence: [printed, giver.item] };
}

/** Whom the article names for its figure, else its outlet. */
function giverOf({ span, by }: DisputedChoice, at: At, { articles }: DigestPlace): FieldPrint {
  const article = articles.get(span.article)!;
  if (by === undefined) return printField(article, 'outlet', at('outlet'))!;
  const item = spanItem(article, by, at('by'));
  return { text: item.text, item };
}

/** White space folded, that at the ends too, for words stand beside it. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}
