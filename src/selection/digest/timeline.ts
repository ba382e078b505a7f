import type { EventCandidate } from '../../types/selection.js';
import type { DatedEvent, Story } from '../../types/story.js';
import type { Choice } from '../choice.js';
import { chooseEvents } from './events.js';
import { isOf } from './order-stories.js';

/** Of fewer events no line is drawn, and of more than these only those that matter most. */
const FEWEST = 5;
const MOST = 7;

/**
 * What a story's timeline shows, oldest first: events of exact days up to `until`, in the document's own language; none
 * where they are too few.
 */
export function chooseTimeline(
  { id }: Pick<Story, 'id'>,
  events: readonly DatedEvent[],
  choice: Choice,
  until: string | undefined,
): readonly EventCandidate[] {
  const own = events.filter(({ story, iso }) => story === id && iso.length === 10 && iso <= (until ?? iso));
  if (own.length < FEWEST) return [];
  const rows = chooseEvents(own, choice, {
    section: 'stories',
    rows: MOST,
    places: new Map(),
    only: (candidate) => candidate.kind !== 'author' && isOf(candidate, choice.spec.language),
  });
  return rows.length < FEWEST ? [] : rows.map(withoutPlace);
}

/** The line has a day and its words. */
function withoutPlace({ event: { place: _, ...event }, ...candidate }: EventCandidate): EventCandidate {
  return { ...candidate, event };
}
