import { citationText } from '../../text/citation.js';
import type { Brief, BriefItem, BriefSection, BriefStory, StoryDispute } from '../../types/brief.js';

/** A paragraph of a digest's section, as every form without pages words it. */
export type Block =
  | { readonly kind: 'kicker' | 'headline' | 'label' | 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'bullet' | 'quote'; readonly item: BriefItem; readonly lead?: string };

/** The blocks of a section that only a digest has; undefined for one that a brief has too. */
export function digestBlocks(section: BriefSection, brief: Brief): readonly Block[] | undefined {
  if (brief.kind !== 'digest') return undefined;
  const { name, items, stories, countries, notes } = section;
  if (stories !== undefined)
    return [...stories.flatMap((story) => storyBlocks(story, section, brief)), ...closedBlocks(section)];
  if (countries !== undefined) return countries.map((entry) => text(`${entry.name}: ${entry.stories}`));
  if (notes !== undefined) return notes.map(text);
  if (name === 'quotes' || section.author) return undefined;
  return items.map((item) => {
    const lead = leadOf(item, brief);
    return lead === undefined ? { kind: 'bullet', item } : { kind: 'bullet', item, lead };
  });
}

/** "about 29 September 2022, Ouagadougou" of an event, "32 soldiers" of a figure. */
function leadOf({ lead, about, place, figure }: BriefItem, { labels }: Brief): string | undefined {
  if (lead === undefined) return figure;
  const day = about === true ? `${labels['about']} ${lead}` : lead;
  return place === undefined ? day : `${day}, ${place}`;
}

function storyBlocks(story: BriefStory, { items }: BriefSection, { labels }: Brief): readonly Block[] {
  const of = (id: string | undefined) => items.find((item) => item.id === id);
  const [opening, quote] = [of(story.opening), of(story.quote)];
  const kicker = [`${labels['story']} ${story.number}`, story.reported, story.state, story.trend?.words];
  return [
    ...(story.group === undefined ? [] : [label(story.group)]),
    { kind: 'kicker', text: kicker.filter((part) => part !== undefined).join(' · ') },
    { kind: 'headline', text: `${story.headline} ${citationText(story.citation)}` },
    ...(opening === undefined ? [] : [{ kind: 'strong', item: opening } as const]),
    ...story.facts.flatMap((id): Block[] => {
      const item = of(id);
      return item === undefined ? [] : [{ kind: 'bullet', item }];
    }),
    ...story.disputes.flatMap((dispute) => [label(labels['figures_differ']!), ...disputeBlocks(dispute)]),
    ...(quote === undefined ? [] : [{ kind: 'quote', item: quote } as const]),
    ...timelineBlocks(story, items, labels),
  ];
}

/** A line a figure: in its words, then where they are drawn as bars, alone with who gives it. */
function disputeBlocks({ figures, plot }: StoryDispute): readonly Block[] {
  return [
    ...figures.map(({ before, figure, after, credits, citation, tongue }) => {
      const side = [`${before}${figure}${after}`, ...(credits.length === 0 ? [] : [credits.join(', ')])].join(' · ');
      return text(`${side} ${citationText(citation)}${tongue === undefined ? '' : ` (${tongue})`}`);
    }),
    ...(plot?.bars ?? []).map(({ printed, label: giver, source }) => text(`${printed} · ${giver} [${source}]`)),
  ];
}

function closedBlocks({ closed }: BriefSection): readonly Block[] {
  if (closed === undefined) return [];
  return [label(closed.heading), ...closed.stories.map(({ headline }) => text(headline))];
}

/** The events of a drawn timeline, a line each. */
function timelineBlocks(
  { timeline }: BriefStory,
  items: readonly BriefItem[],
  labels: Brief['labels'],
): readonly Block[] {
  if (timeline === undefined) return [];
  const rows = items.filter(({ id }) => timeline.events.includes(id));
  return [
    label(labels['timeline']!),
    ...rows.map(({ lead, ...item }, index): Block => {
      return { kind: 'bullet', item, lead: timeline.figure.events[index]?.printed ?? lead ?? '' };
    }),
  ];
}

/** Above what belongs together within a section. */
function label(words: string): Block {
  return { kind: 'label', text: words };
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
