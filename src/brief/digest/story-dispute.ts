import { foldSpace } from '../../text/fold.js';
import type { Article } from '../../types/article.js';
import type { StoryDispute } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { StoryChoice } from '../../types/selection.js';
import type { SourceSpan } from '../../types/span.js';
import { printField } from '../article-facts.js';
import { citationOf } from '../items.js';
import type { DigestPlace } from './place.js';

/** Fewer figures compare without a plot. */
const COMPARED = 3;

/** Differing figures side by side, each with who gives it; from three on as bars. `id` begins their ids. */
export function disputeOf({ unit, figures }: StoryChoice['disputes'][number], id: string, place: DigestPlace) {
  const { labels } = place.words;
  const printed = figures.map(({ span, by }, index) => {
    const article = place.articles.get(span.article)!;
    const text = foldSpace(article.text.slice(span.start, span.end));
    const citation = citationOf(article.id, place, [span]);
    const at = (what: string) => ({ id: `${id}-${what}-${index + 1}`, section: 'stories' });
    const giver = by === undefined ? printField(article, 'outlet', at('outlet'))! : named(article, by, at('by'));
    const figure: EvidenceItem = {
      ...at('figure'),
      kind: 'verbatim',
      text,
      pieces: [{ text, span }],
      spans: [span],
      citations: [article.id],
      ...(citation.pages === undefined ? {} : { pages: [citation.pages] }),
    };
    return { print: { figure: text, by: giver.text, citation }, evidence: [figure, giver.item] };
  });
  const bars = printed.map(({ print }, index) => ({
    label: print.by,
    value: figures[index]!.value,
    printed: print.figure,
    source: print.citation.number,
  }));
  const dispute: StoryDispute = {
    figures: printed.map(({ print }) => print),
    ...(bars.length < COMPARED
      ? {}
      : { plot: { kind: 'bars', id, called: labels.bars_figure, title: labels.figures_differ, unit, bars } }),
  };
  return { dispute, evidence: printed.flatMap(({ evidence }) => evidence) };
}

/** Whom an article names for its figure. */
function named(article: Article, span: SourceSpan, place: { readonly id: string; readonly section: string }) {
  const text = foldSpace(article.text.slice(span.start, span.end));
  const item: EvidenceItem = {
    ...place,
    kind: 'verbatim',
    text,
    pieces: [{ text, span }],
    spans: [span],
    citations: [article.id],
  };
  return { text, item };
}
