import type { Candidate, EventCandidate } from '../../types/selection.js';
import type { DatedEvent } from '../../types/story.js';
import type { Choice } from '../choice.js';
import { take } from '../choice.js';
import { printed, textSpan } from '../pieces.js';
import { fingerprint, repeats } from '../redundancy.js';
import type { PoolSentence } from '../sentence-pool.js';
import { mayStand, sentenceCandidate } from '../sentences.js';
import { isLocated } from './locatives.js';

/** Words of a row: a sentence up to the first is as good as any, one over the second is none. */
const SHORT = 22;
const LONGEST = 38;
/** What a sentence that the digest prints already is worth here. */
const AGAIN = 0.25;
/** And one in another language than the digest's. */
const FOREIGN = 0.6;

export interface EventOptions {
  readonly section: 'chronology' | 'ahead' | 'stories';
  readonly rows: number;
  /** The stories' places by their ids. */
  readonly places: ReadonlyMap<string, number>;
}

/** One row an event, the events that matter most, oldest first; none whose day its words give otherwise. */
export function chooseEvents(
  events: readonly DatedEvent[],
  choice: Choice,
  { section, rows, places }: EventOptions,
): readonly EventCandidate[] {
  const picked: EventCandidate[] = [];
  for (const event of [...events].sort((a, b) => b.score - a.score)) {
    if (picked.length >= rows) break;
    const told = tellers(event, choice)
      .map((teller) => candidateOf(event, teller, choice, section, places.get(event.story)))
      .filter((candidate) => candidate.words <= LONGEST)
      .sort((a, b) => worth(b, choice) - worth(a, choice))
      .find((candidate) => !repeats(printOf(candidate), picked.map(printOf)));
    if (told === undefined) continue;
    picked.push(told);
    take([told], choice);
  }
  return picked.sort((a, b) => compare(a.event.iso, b.event.iso));
}

interface Teller {
  readonly sentence: PoolSentence;
  readonly dated?: { readonly start: number; readonly end: number };
}

/** The sentences that give the event's day in words that say no other. */
function tellers(event: DatedEvent, { byArticle, analyses, decisions }: Choice): readonly Teller[] {
  return event.toldBy.flatMap((id) =>
    (byArticle.get(id) ?? []).flatMap((sentence): Teller[] => {
      if (!mayStand(sentence, decisions)) return [];
      if (id === event.article && sentence.index === event.sentence && event.dated === undefined) return [{ sentence }];
      const dated = analyses
        .get(id)!
        .dates.find(({ iso, start, end }) => iso === event.iso && start >= sentence.start && end <= sentence.end);
      return dated === undefined || !saysThatDay(sentence, dated, event.iso) ? [] : [{ sentence, dated }];
    }),
  );
}

/** A mention whose own numbers are those of the day: "26 and 27 September" dates nothing that can be proven. */
function saysThatDay({ article }: PoolSentence, { start, end }: { start: number; end: number }, iso: string): boolean {
  const parts = iso.split('-').map(Number);
  return (article.text.slice(start, end).match(/\d+/g) ?? []).every((number) => parts.includes(Number(number)));
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

function worth({ ref, score, words, language }: Candidate, { taken, spec }: Choice): number {
  const foreign = language.split('-')[0] !== spec.language.split('-')[0];
  return (0.2 + score) * Math.min(1, SHORT / words) * (taken.has(ref) ? AGAIN : 1) * (foreign ? FOREIGN : 1);
}

function printOf({ pieces, language }: Candidate) {
  return fingerprint(printed(pieces), language);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
