import type { Evidence, VerifyFailure } from '../types/evidence.js';
import { bare } from './letters.js';

/** A place of a document that carries its marking: a page does so twice, at its head and foot. */
export interface MarkedPlace {
  /** What the user knows it as: "page 2", "the header". */
  readonly name: string;
  readonly words: string;
  readonly times: number;
}

/** The places that lack the document's marking. */
export function wrongMarking(places: readonly MarkedPlace[], { document }: Evidence): readonly VerifyFailure[] {
  if (document.marking === undefined) return [];
  const mark = bare(document.marking);
  return places
    .map(({ name, words, times }) => ({ name, times, found: bare(words).split(mark).length - 1 }))
    .filter(({ times, found }) => found < times)
    .map(({ name, times, found }) => ({
      problem: `${name} carries the marking ${document.marking} ${found} times instead of ${times}`,
    }));
}
