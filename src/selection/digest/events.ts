import type { Candidate, EventCandidate } from '../../types/selection.js';
import type { DatedEvent } from '../../types/story.js';
import type { Choice } from '../choice.js';
import { take } from '../choice.js';
import { LEANS_MUCH } from '../leaning/leaning.js';
import { printed, textSpan } from '../pieces.js';
import { fingerprint, repeats } from '../redundancy.js';
import type { PoolSentence } from '../sentence-pool.js';
import { sentenceCandidate } from '../sentences.js';
import { isAnnounced } from './announced.js';
import { isLocated } from './locatives.js';
import { type Teller, tellers } from './tellers.js';

/** Words of a row: a sentence of no more is as good as any, a longer one is worth the less the longer it is. */
const SHORT = 18;
/** One that has more than these is none: where an event is told in no fewer, its row is left out. */
const LONGEST = { chronology: 25, stories: 22, ahead: 38 } as const;
/** But the event that matters most in its story has its row in the chronology, even where the digest has told it. */
const LONGEST_FIRST = 32;
/** A sentence that leans on what its article says before it is worth the less, by this power. */
const LEANING = 2;
/** A sentence of a lower score among its article's facts tells no event: an aside, a reader's remark. */
const TELLING = 0.2;
/** A row of the chronology that is worth no more is none. */
const LEAST = 0.25;
/** What a sentence that the digest prints already is worth here. */
const AGAIN = 0.75;
/** One in another language than the digest's. */
const FOREIGN = 0.6;
/** And one that names no day: it opens an article of that day, and may speak of more than the day's event. */
const UNDATED = 0.5;

export interface EventOptions {
  /** `stories` is of a story's timeline. */
  readonly section: keyof typeof LONGEST;
  readonly rows: number;
  /** The stories' places by their ids. */
  readonly places: ReadonlyMap<string, number>;
  /** Which rows may stand; any, where it is left out. */
  readonly only?: (candidate: EventCandidate) => boolean;
}

/** One row an event, the events that matter most, oldest first; none whose day its words give otherwise. */
export function chooseEvents(
  events: readonly DatedEvent[],
  choice: Choice,
  { section, rows, places, only = () => true }: EventOptions,
): readonly EventCandidate[] {
  const picked: EventCandidate[] = [];
  for (const event of [...events].sort((a, b) => b.score - a.score)) {
    if (picked.length >= rows) break;
    const place = places.get(event.story);
    const first = section === 'chronology' && !picked.some(({ story }) => story === place);
    const longest = first ? LONGEST_FIRST : LONGEST[section];
    const told = tellers(event, choice)
      .filter((teller) => section === 'ahead' || !isAnnounced(teller, event.iso))
      .map((teller) => candidateOf(event, teller, choice, section, place))
      .filter((candidate) => candidate.words <= longest && mayTell(candidate, section) && only(candidate))
      .filter((candidate) => section !== 'chronology' || candidate.pinned || worth(candidate, choice, first) >= LEAST)
      .sort((a, b) => worth(b, choice, first) - worth(a, choice, first))
      .find((candidate) => !repeats(printOf(candidate), picked.map(printOf)));
    if (told === undefined) continue;
    picked.push(told);
    take([told], choice);
  }
  return picked.sort((a, b) => compare(a.event.iso, b.event.iso));
}

/** A row is of weight; outside of its story it is understood by itself. */
function mayTell({ score, pinned, leaning = 0 }: Candidate, section: EventOptions['section']): boolean {
  if (score < TELLING) return false;
  return section === 'stories' || pinned || leaning < LEANS_MUCH;
}

function candidateOf(
  event: DatedEvent,
  { sentence, dated }: Teller,
  choice: Choice,
  section: EventOptions['section'],
  story: number | undefined,
): EventCandidate {
  return {
    ...sentenceCandidate(sentence, section, choice.support, choice.decisions),
    ...(story === undefined ? {} : { story }),
    event: {
      iso: event.iso,
      about: event.about,
      ...(dated === undefined ? {} : { span: textSpan(sentence.article, dated) }),
      ...placeIn(sentence, choice),
    },
  };
}

/** The first town, else country, that the sentence puts the event in: "in Ouagadougou". */
function placeIn({ article, start, end }: PoolSentence, { analyses }: Choice): Pick<EventCandidate['event'], 'place'> {
  const { entities } = analyses.get(article.id)!;
  const mentions = (type: string) =>
    entities
      .filter((entity) => entity.type === type)
      .flatMap((entity) => entity.mentions.filter((mention) => mention.start >= start && mention.end <= end))
      .filter((mention) => isLocated(article.text.slice(start, mention.start), article.language))
      .sort((a, b) => a.start - b.start);
  const first = mentions('place')[0] ?? mentions('country')[0];
  return first === undefined ? {} : { place: textSpan(article, first) };
}

function worth(
  { ref, score, words, language, event, leaning = 0 }: EventCandidate,
  { taken, spec }: Choice,
  first: boolean,
): number {
  const factors = [
    (1 + leaning) ** -LEANING,
    Math.min(1, SHORT / words) ** (first ? 1 : 2),
    ...(taken.has(ref) && !first ? [AGAIN] : []),
    ...(language.split('-')[0] === spec.language.split('-')[0] ? [] : [FOREIGN]),
    ...(event.span === undefined ? [UNDATED] : []),
  ];
  return factors.reduce((product, factor) => product * factor, 0.2 + score);
}

function printOf({ pieces, language }: Candidate) {
  return fingerprint(printed(pieces), language);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
