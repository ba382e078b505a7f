import { foldSpace } from '../../text/fold.js';
import type { StoryDispute } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { StoryChoice } from '../../types/selection.js';
import { printField } from '../article-facts.js';
import { citationOf } from '../items.js';
import type { DigestPlace } from './place.js';

/** Fewer figures compare without a plot. */
const COMPARED = 3;

/** Differing figures side by side, each with who gives it; from three on as bars. `id` begins their ids. */
export function disputeOf({ unit, figures }: StoryChoice['disputes'][number], id: string, place: DigestPlace) {
  const { labels } = place.words;
  const printed = figures.map(({ span }, index) => {
    const article = place.articles.get(span.article)!;
    const text = foldSpace(article.text.slice(span.start, span.end));
    const citation = citationOf(article.id, place, [span]);
    const at = (what: string) => ({ id: `${id}-${what}-${index + 1}`, section: 'stories' });
    const outlet = printField(article, 'outlet', at('outlet'))!;
    const figure: EvidenceItem = {
      ...at('figure'),
      kind: 'verbatim',
      text,
      pieces: [{ text, span }],
      spans: [span],
      citations: [article.id],
      ...(citation.pages === undefined ? {} : { pages: [citation.pages] }),
    };
    return { print: { figure: text, outlet: outlet.text, citation }, evidence: [figure, outlet.item] };
  });
  const bars = printed.map(({ print }, index) => ({
    label: print.outlet,
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
