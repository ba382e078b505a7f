import type { Article } from '../../types/article.js';
import type { Candidate, EventCandidate, NumberCandidate } from '../../types/selection.js';
import { type ComposedItem, composeItem, type Placement } from '../items.js';
import { eventItem, numberItem } from './event-item.js';

/** What makes items of candidates: each gets the next id of its section. */
export interface DigestPlace {
  readonly language: string;
  readonly articles: ReadonlyMap<string, Article>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Undefined where the fit gave the item up. */
  line(candidate: Candidate): ComposedItem | undefined;
  event(candidate: EventCandidate): ComposedItem | undefined;
  figure(candidate: NumberCandidate): ComposedItem | undefined;
}

/** What goes first where pages are promised: the lowest. */
const RANK: Readonly<Record<string, number>> = {
  top_lines: 1000,
  assessment: 1000,
  stories: 800,
  ahead: 600,
  chronology: 500,
  numbers: 400,
  quotes: 300,
};

export function digestPlace(
  language: string,
  articles: ReadonlyMap<string, Article>,
  numbers: ReadonlyMap<string, number>,
  standing: ReadonlySet<string> | undefined,
): DigestPlace {
  const counts = new Map<string, number>();
  const make = <T extends Candidate>(candidate: T, compose: (candidate: T, place: Placement) => ComposedItem) => {
    const { section } = candidate;
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    const id = `${section}-${count}`;
    if (standing !== undefined && !standing.has(id)) return undefined;
    const rank = (RANK[section] ?? 0) - Math.min(count, 199);
    return compose(candidate, { id, rank, reserve: false, language, articles, numbers });
  };
  return {
    language,
    articles,
    numbers,
    line: (candidate) => make(alone(candidate, articles), composeItem),
    event: (candidate) => make(alone(candidate, articles), eventItem),
    figure: (candidate) => make(alone(candidate, articles), numberItem),
  };
}

/** Differing figures stand side by side in their story, not behind each sentence; only named outlets count as such. */
function alone<T extends Candidate>(candidate: T, articles: ReadonlyMap<string, Article>): T {
  const outlets = new Set(candidate.citations.flatMap((id) => articles.get(id)?.outlet ?? []));
  return { ...candidate, disputedBy: [], reportedBy: outlets.size };
}
