import type { Brief, BriefItem, BriefSection, BriefStory, StoryDispute } from '../types/brief.js';
import type { Figure } from '../types/figure.js';
import { Drawing } from './helpers.js';
import { citationView, itemView, sourceView, titleDirection } from './view.js';

/** The digest template's own view, its figures drawn; every field present, since a strict template takes none on trust. */
export async function digestView(brief: Brief, scale: number) {
  return {
    brief: {
      ...brief,
      titleDirection: titleDirection(brief),
      unlisted: brief.unlisted,
      sources: brief.sources.map((source) => sourceView(source, brief)),
    },
    counts: brief.counts?.join(' · '),
    contents: brief.contents,
    sections: await Promise.all(brief.sections.map((section) => sectionView(section, brief, scale))),
    indexed: brief.sources.length > 0,
    unmethodical: !brief.sections.some(({ name }) => name === 'method'),
  };
}

async function sectionView(section: BriefSection, brief: Brief, scale: number) {
  const items = section.items.map((item) => lineView(item, brief));
  const storyOf = (story: BriefStory) => storyView(story, section, brief, scale);
  const is = (...names: readonly string[]) => names.includes(section.name);
  return {
    name: section.name,
    heading: section.heading,
    note: section.whose,
    items,
    topLines: is('top_lines'),
    told: section.stories === undefined ? undefined : await Promise.all(section.stories.map(storyOf)),
    rows: is('chronology', 'ahead'),
    placed: items.some(({ place }) => place !== undefined),
    rowHead: brief.labels[is('ahead') ? 'expected' : 'what'],
    numbers: is('numbers'),
    quotes: is('quotes'),
    method: is('method'),
    map: is('map'),
    prose: is('assessment'),
    figure: section.figure === undefined ? undefined : await drawn(section.figure, scale),
    countries: section.countries ?? [],
    notes: section.notes ?? [],
    whole: section.whole,
    closed: section.closed === undefined ? undefined : closedView(section.closed, brief),
  };
}

function closedView({ heading, stories }: NonNullable<BriefSection['closed']>, brief: Brief) {
  return { heading, stories: stories.map((story) => ({ ...story, foreign: story.language !== brief.language })) };
}

async function storyView(story: BriefStory, section: BriefSection, brief: Brief, scale: number) {
  const items = new Map(section.items.map((item) => [item.id, lineView(item, brief)]));
  return {
    number: story.number,
    label: `${brief.labels['story']} ${story.number}`,
    headline: story.headline,
    language: story.language,
    direction: story.direction,
    foreign: story.language !== brief.language,
    cite: citationView(story.citation),
    group: story.group,
    reported: story.reported,
    trend: story.trend,
    state: story.state,
    opening: items.get(story.opening ?? ''),
    facts: story.facts.flatMap((id) => items.get(id) ?? []),
    quote: items.get(story.quote ?? ''),
    disputes: story.disputes.filter(({ plot }) => plot === undefined).map(disputeView),
    plots: await Promise.all(story.disputes.flatMap(({ plot }) => (plot === undefined ? [] : [drawn(plot, scale)]))),
    timeline:
      story.timeline === undefined
        ? undefined
        : { ...story.timeline, figure: await drawn(story.timeline.figure, scale) },
    beside: story.quote !== undefined || story.disputes.some(({ plot }) => plot === undefined),
  };
}

function disputeView({ figures }: StoryDispute) {
  return {
    figures: figures.map(({ figure, by, citation }) => ({ figure, by, cite: citationView(citation) })),
  };
}

function lineView(item: BriefItem, brief: Brief) {
  return {
    ...itemView(item),
    foreign: item.language !== brief.language,
    about: item.about === true ? brief.labels['about'] : undefined,
    place: item.place,
    figure: item.figure,
    story: item.story,
  };
}

async function drawn(figure: Figure, scale: number): Promise<Drawing> {
  const { drawFigure } = await import('./figures/draw.js');
  return new Drawing(await drawFigure(figure, scale));
}
