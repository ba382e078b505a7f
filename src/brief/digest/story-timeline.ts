import { citationText } from '../../text/citation.js';
import type { BriefStory } from '../../types/brief.js';
import type { EventCandidate } from '../../types/selection.js';
import type { ComposedItem } from '../items.js';
import type { DigestWords } from './labels.js';

/**
 * The events of a story as a figure, each with its citations; undefined where the fit gave it up.
 * @param events as they were composed of `chosen`, in the same order.
 */
export function timelineOf(
  events: readonly ComposedItem[],
  chosen: readonly EventCandidate[],
  headline: string,
  { labels }: DigestWords,
): BriefStory['timeline'] {
  const first = events[0];
  if (first === undefined) return undefined;
  const rows = events.map(({ item }, index) => {
    const { iso, about } = chosen[index]!.event;
    const day = item.lead ?? iso;
    return {
      item: item.id,
      iso,
      printed: about ? `${labels.about} ${day}` : day,
      vague: about,
      label: [item.text, ...item.citations.map(citationText)].join(' '),
      language: item.language,
    };
  });
  return {
    events: events.map(({ item }) => item.id),
    id: first.item.id,
    rank: first.item.rank,
    figure: { kind: 'timeline', id: first.item.id, called: labels.timeline_figure, title: headline, events: rows },
  };
}
