import { foldSpace } from '../../text/fold.js';
import type { Article } from '../../types/article.js';
import type { BriefItem, BriefStory, StoryDispute } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { Candidate, StoryChoice } from '../../types/selection.js';
import { printField } from '../article-facts.js';
import { type ComposedItem, citationOf } from '../items.js';
import { LABELS, reportedBy } from '../labels.js';
import type { DigestPlace } from './place.js';

export interface ComposedStories {
  readonly stories: readonly BriefStory[];
  readonly items: readonly BriefItem[];
  readonly evidence: readonly EvidenceItem[];
}

/** The stories with their sentences as items, numbered in their order. */
export function storiesSection(chosen: readonly StoryChoice[], place: DigestPlace): ComposedStories {
  const told = chosen.map((story, index) => storyOf(story, index + 1, place));
  const groups = chosen.map(({ group }) => group);
  return {
    stories: told.map(({ story }, index) => {
      const group = groups[index];
      return group === undefined || group === groups[index - 1] ? story : { ...story, group };
    }),
    items: told.flatMap(({ items }) => items),
    evidence: told.flatMap(({ evidence }) => evidence),
  };
}

function storyOf(choice: StoryChoice, number: number, place: DigestPlace) {
  const opening = lines([choice.opening], place);
  const facts = lines(choice.facts, place);
  const quote = lines([choice.quote], place);
  const composed = [...opening, ...facts, ...quote];
  const article = place.articles.get(choice.head)!;
  const id = `story-${number}`;
  const headline = headlineOf(article, id);
  const disputes = choice.disputes.map((dispute, index) => disputeOf(dispute, `${id}-dispute-${index + 1}`, place));
  const story: BriefStory = {
    number,
    headline: headline.text,
    language: article.language,
    direction: article.direction,
    citation: citationOf(article.id, place, []),
    ...(opening[0] === undefined ? {} : { opening: opening[0].item.id }),
    facts: facts.map(({ item }) => item.id),
    ...(quote[0] === undefined ? {} : { quote: quote[0].item.id }),
    ...(choice.outlets > 0 ? { reported: reportedBy(choice.outlets) } : {}),
    ...(choice.trend === undefined ? {} : { trend: { trend: choice.trend, words: LABELS[choice.trend] } }),
    disputes: disputes.map(({ dispute }) => dispute),
  };
  return {
    story,
    items: composed.map(({ item }) => item),
    evidence: [
      headline.item,
      ...composed.flatMap(({ evidence }) => evidence),
      ...disputes.flatMap(({ evidence }) => evidence),
    ],
  };
}

function lines(candidates: readonly (Candidate | undefined)[], place: DigestPlace): readonly ComposedItem[] {
  return candidates.flatMap((candidate) => (candidate === undefined ? [] : (place.line(candidate) ?? [])));
}

/** The title of the article that heads the story; one without goes by the source's id. */
function headlineOf(article: Article, id: string) {
  const place = { id: `${id}-headline`, section: 'stories' };
  const text = article.id;
  const named: EvidenceItem = {
    id: place.id,
    section: 'sources',
    kind: 'spec',
    text,
    pieces: [{ text }],
    spans: [],
    citations: [article.id],
  };
  return printField(article, 'title', place) ?? { text, item: named };
}

/** Fewer figures compare without a plot. */
const COMPARED = 3;

function disputeOf({ unit, figures }: StoryChoice['disputes'][number], id: string, place: DigestPlace) {
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
    ...(bars.length < COMPARED ? {} : { plot: { kind: 'bars', id, title: LABELS.figures_differ, unit, bars } }),
  };
  return { dispute, evidence: printed.flatMap(({ evidence }) => evidence) };
}
