import type { Brief } from '../types/brief.js';
import type { Review } from '../types/spec.js';
import { spokenOf } from './quotes.js';
import type { Decisions } from './review.js';
import type { PoolSentence } from './sentence-pool.js';

/** Says of each given speaker whose sentence holds no speech, or whose speech is left out, that nobody is named so. */
export function idleSpeakers({ speakers, dropped }: Decisions, pool: readonly PoolSentence[]): readonly string[] {
  if (speakers.size === 0) return [];
  return pool
    .filter(({ ref }) => speakers.has(ref))
    .flatMap((sentence) => {
      const spoken = sentence.quotes.flatMap(spokenOf).filter((quote) => runsThrough(quote, sentence));
      if (spoken.length === 0) return [`review.speaker: ${sentence.ref} holds no quote, so it has no speaker`];
      const gone = (quote: (typeof spoken)[number]) =>
        pool.some((other) => dropped.has(other.ref) && other.article === sentence.article && runsThrough(quote, other));
      return spoken.every(gone) ? [`review.speaker: the quote of ${sentence.ref} is dropped, its speaker with it`] : [];
    });
}

function runsThrough(quote: { start: number; end: number }, sentence: PoolSentence): boolean {
  return quote.start < sentence.end && quote.end > sentence.start;
}

/** Says of each reference in `order` that it heads nothing printed, or that it is printed before one that was to precede it. */
export function idleOrder({ order }: Pick<Review, 'order'>, { sections }: Pick<Brief, 'sections'>): readonly string[] {
  if (order.length === 0) return [];
  const printed = sections.flatMap(({ items }) => items.map(({ ref }) => ref));
  return order.flatMap((ref, index) => {
    const last = printed.lastIndexOf(ref);
    if (last < 0) return [`review.order: nothing printed has the reference ${ref}, so it orders nothing`];
    const later = order.slice(0, index).find((earlier) => printed.indexOf(earlier) > last);
    return later === undefined
      ? []
      : [`review.order: ${ref} is not printed after ${later}; the order holds within a section, or a story's facts`];
  });
}
