import type { Candidate } from '../types/selection.js';
import type { SectionName } from '../types/spec.js';

/** How many items, or words, of a block stand before the page asks for more. */
const START: Partial<Record<SectionName, { readonly items?: number; readonly words?: number }>> = {
  key_facts: { items: 5 },
  quotes: { items: 2 },
  watch: { items: 3 },
  context: { words: 70 },
};

/** How far a block grows while the page is under its fill; more stands only where the page would stay empty. */
const GROWN: typeof START = {
  key_facts: { items: 8 },
  quotes: { items: 3 },
  watch: { items: 3 },
  context: { words: 140 },
};

/** What goes last: the higher of two tiers stays when the page is over. */
const TIER: Partial<Record<SectionName, readonly [start: number, grown: number, beyond: number]>> = {
  bottom_line: [1000, 1000, 1000],
  assessment: [1000, 1000, 1000],
  key_facts: [800, 500, 200],
  quotes: [700, 400, 150],
  watch: [650, 350, 120],
  context: [600, 300, 100],
};

export type Room = 'start' | 'grown' | 'beyond';

/** In which room each candidate of a section stands, given its block's budgets; an explicit `max` or `words` binds. */
export function rooms(
  name: SectionName,
  candidates: readonly Candidate[],
  limits: { readonly max?: number | undefined; readonly words?: number | undefined },
): readonly (Room | undefined)[] {
  let words = 0;
  return candidates.map((candidate, index) => {
    words += candidate.words;
    const inside = (budget: { readonly items?: number; readonly words?: number } | undefined) =>
      candidate.pinned ||
      (index < (budget?.items ?? Number.POSITIVE_INFINITY) &&
        (index === 0 || words <= (budget?.words ?? Number.POSITIVE_INFINITY)));
    if (limits.max !== undefined && index >= limits.max && !candidate.pinned) return undefined;
    if (limits.words !== undefined && index > 0 && words > limits.words && !candidate.pinned) return undefined;
    if (limits.max !== undefined || limits.words !== undefined) return 'start';
    return inside(START[name]) ? 'start' : inside(GROWN[name]) ? 'grown' : 'beyond';
  });
}

/** The rank of the item at `index`: higher stays longer. */
export function rankOf(name: SectionName, room: Room, index: number): number {
  const [start, grown, beyond] = TIER[name] ?? [0, 0, 0];
  const tier = room === 'start' ? start : room === 'grown' ? grown : beyond;
  return tier - Math.min(index, 99);
}
