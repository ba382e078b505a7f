import type { Article } from '../../types/article.js';
import type { Candidate, EventCandidate, NumberCandidate } from '../../types/selection.js';
import type { Spec } from '../../types/spec.js';
import { type ComposedItem, composeItem, type Placement } from '../items.js';
import { eventItem, numberItem } from './event-item.js';
import { type DigestWords, digestWordsOf } from './labels.js';
import { type Line, rankOf } from './ranks.js';

/** Where a line stands among its kind, and its story among the stories; both from 0. */
export interface At {
  readonly line: Line;
  readonly nth: number;
  readonly story?: number;
}

/** What makes items of candidates: each gets the next id of its section; undefined is one that the fit gave up. */
export interface DigestPlace {
  readonly language: string;
  readonly words: DigestWords;
  readonly articles: ReadonlyMap<string, Article>;
  readonly numbers: ReadonlyMap<string, number>;
  line(candidate: Candidate, at: At): ComposedItem | undefined;
  event(candidate: EventCandidate, at: At): ComposedItem | undefined;
  figure(candidate: NumberCandidate, at: At): ComposedItem | undefined;
  /** The events of a drawn timeline, which goes by its first one's id: all of them, or none. */
  timeline(candidates: readonly EventCandidate[], story: number): readonly ComposedItem[];
  /** Whether the fit left what goes by this id. */
  stands(id: string): boolean;
  /** A region's name in the document's language, or a theme as the spec words it. */
  groupName(group: string): string;
}

/** @param standing ids that the fit left; undefined before there was one. */
export function digestPlace(
  { language, digest }: Pick<Spec, 'language' | 'digest'>,
  articles: ReadonlyMap<string, Article>,
  numbers: ReadonlyMap<string, number>,
  standing: ReadonlySet<string> | undefined,
): DigestPlace {
  const words = digestWordsOf(language);
  const counts = new Map<string, number>();
  const nextId = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}-${count}`;
  };
  const stands = (id: string) => standing === undefined || standing.has(id);
  const placed = (id: string, { line, nth, story }: At): Placement => {
    return { id, rank: rankOf(line, nth, story), reserve: false, language, articles, numbers };
  };
  const make = <T extends Candidate>(
    candidate: T,
    at: At,
    compose: (candidate: T, place: Placement) => ComposedItem,
  ) => {
    const id = nextId(candidate.section);
    return stands(id) ? compose(alone(candidate, articles), placed(id, at)) : undefined;
  };
  return {
    ...{ language, words, articles, numbers, stands },
    groupName: (group) => (digest?.groupBy === 'region' ? words.region(group) : group),
    line: (candidate, at) => make(candidate, at, composeItem),
    event: (candidate, at) => make(candidate, at, eventItem),
    figure: (candidate, at) => make(candidate, at, numberItem),
    timeline(candidates, story) {
      const ids = candidates.map(() => nextId('timeline'));
      if (!candidates.every((_, index) => index > 0 || stands(ids[index]!))) return [];
      const at = { line: 'timeline', nth: 0, story } as const;
      return candidates.map((each, index) => eventItem(alone(each, articles), placed(ids[index]!, at)));
    },
  };
}

/** Differing figures stand side by side in their story, not behind each sentence; only named outlets count as such. */
function alone<T extends Candidate>(candidate: T, articles: ReadonlyMap<string, Article>): T {
  const outlets = new Set(candidate.citations.flatMap((id) => articles.get(id)?.outlet ?? []));
  return { ...candidate, disputedBy: [], reportedBy: outlets.size };
}
