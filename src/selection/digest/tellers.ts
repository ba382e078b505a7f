import type { DatedEvent } from '../../types/story.js';
import type { Choice } from '../choice.js';
import type { PoolSentence } from '../sentence-pool.js';
import { mayStand } from '../sentences.js';

/** A sentence that tells of an event, and where it gives the day; a sentence that opens an article of that day need not. */
export interface Teller {
  readonly sentence: PoolSentence;
  readonly dated?: { readonly start: number; readonly end: number };
}

/** The sentences whose first day is the event's, in words that say no other, and those that open an article of that very day. */
export function tellers(event: DatedEvent, { byArticle, analyses, decisions }: Choice): readonly Teller[] {
  return event.toldBy.flatMap((id) =>
    (byArticle.get(id) ?? []).flatMap((sentence): Teller[] => {
      if (!mayStand(sentence, decisions)) return [];
      const { article, index } = sentence;
      const own = analyses.get(id)!.dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (own.length === 0) return index === 0 && article.published?.startsWith(event.iso) ? [{ sentence }] : [];
      const dated = own.find(({ iso }) => iso === event.iso);
      if (dated === undefined || !saysThatDay(sentence, dated, event.iso)) return [];
      const first = own.find((date) => date.precision === 'day' && !isOfAnother(sentence, date)) ?? dated;
      return event.iso.length === 10 && first.iso !== event.iso ? [] : [{ sentence, dated }];
    }),
  );
}

/** "on Tuesday, as the toll of Monday's earthquake rose": the day is of something else than the sentence tells. */
function isOfAnother({ article }: PoolSentence, { end }: { readonly end: number }): boolean {
  return /^['’]s\b/.test(article.text.slice(end, end + 3));
}

/** A mention whose own numbers are those of the day: "26 and 27 September" dates nothing that can be proven. */
function saysThatDay({ article }: PoolSentence, { start, end }: { start: number; end: number }, iso: string): boolean {
  const parts = iso.split('-').map(Number);
  return (article.text.slice(start, end).match(/\d+/g) ?? []).every((number) => parts.includes(Number(number)));
}
