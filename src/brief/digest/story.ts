import type { Article } from '../../types/article.js';
import type { BriefItem, BriefStory } from '../../types/brief.js';
import type { EvidenceItem } from '../../types/evidence.js';
import type { StoryChoice } from '../../types/selection.js';
import { printField } from '../article-facts.js';
import { type ComposedItem, citationOf } from '../items.js';
import type { DigestPlace } from './place.js';
import { disputeOf } from './story-dispute.js';
import { timelineOf } from './story-timeline.js';

/** What the fit left of a story's lines. */
export interface StoryLines {
  readonly choice: StoryChoice;
  readonly opening?: ComposedItem;
  readonly facts: readonly ComposedItem[];
  readonly quote?: ComposedItem;
  readonly timeline: readonly ComposedItem[];
  /** Nothing of what it had to say is left. */
  readonly gone: boolean;
}

/** @param story its place among the chosen stories, from 0 */
export function linesOf(choice: StoryChoice, story: number, place: DigestPlace): StoryLines {
  const { opening: first, facts: chosen, quote: said } = choice;
  const opening = first === undefined ? undefined : place.line(first, { line: 'opening', nth: 0, story });
  const facts = chosen.flatMap((fact, nth) => place.line(fact, { line: 'fact', nth, story }) ?? []);
  const quote = said === undefined ? undefined : place.line(said, { line: 'quote', nth: 0, story });
  const left = [opening, ...facts, quote].filter((line) => line !== undefined);
  return {
    choice,
    ...(opening === undefined ? {} : { opening }),
    facts,
    ...(quote === undefined ? {} : { quote }),
    timeline: place.timeline(choice.timeline, story),
    gone: left.length === 0 && (first !== undefined || chosen.length > 0 || said !== undefined),
  };
}

export interface ComposedStory {
  readonly story: BriefStory;
  readonly items: readonly BriefItem[];
  readonly evidence: readonly EvidenceItem[];
}

/**
 * A story under its number, with the proof of all that it prints.
 * @param state whether it is new or goes on, as printed
 */
export function storyOf(lines: StoryLines, number: number, place: DigestPlace, state?: string): ComposedStory {
  const { choice, opening, facts, quote } = lines;
  const { words } = place;
  const article = place.articles.get(choice.head)!;
  const id = `story-${number}`;
  const headline = headlineOf(article, id);
  const disputes = choice.disputes.map((dispute, index) => disputeOf(dispute, `${id}-dispute-${index + 1}`, place));
  const timeline = timelineOf(lines.timeline, choice.timeline, headline.text, words);
  const story: BriefStory = {
    number,
    headline: headline.text,
    language: article.language,
    direction: article.direction,
    citation: citationOf(article.id, place, []),
    ...(opening === undefined ? {} : { opening: opening.item.id }),
    facts: facts.map(({ item }) => item.id),
    ...(quote === undefined ? {} : { quote: quote.item.id }),
    ...(choice.outlets > 0 ? { reported: words.counted('reported', choice.outlets) } : {}),
    ...(state === undefined ? {} : { state }),
    ...(choice.trend === undefined ? {} : { trend: { trend: choice.trend, words: words.labels[choice.trend] } }),
    disputes: disputes.map(({ dispute }) => dispute),
    ...(timeline === undefined ? {} : { timeline }),
  };
  const composed = [opening, ...facts, quote, ...lines.timeline].filter((line) => line !== undefined);
  return {
    story,
    items: composed.map(({ item }) => item),
    evidence: [headline.item, ...[...composed, ...disputes].flatMap(({ evidence }) => evidence)],
  };
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
