import type { Place, Review } from '../../types/spec.js';
import type { WrittenSpec } from '../shape.js';
import type { Finding } from './sections.js';

/** The decisions as the spec gives them, every list there. */
export function readReview(
  { review }: Pick<WrittenSpec, 'review'>,
  placeOf?: (path: readonly PropertyKey[]) => Place,
): Review {
  return {
    pin: review?.pin ?? [],
    drop: review?.drop ?? [],
    edit: review?.edit ?? [],
    order: review?.order ?? [],
    speaker: (review?.speaker ?? []).map(({ ref, name, role }) => ({
      ref,
      name,
      ...(role === undefined ? {} : { role }),
    })),
    translate: review?.translate ?? [],
    add: review?.add ?? [],
    ...(review?.approved === undefined ? {} : { approved: review.approved }),
    places: placeOf === undefined ? new Map() : placesOf(review, placeOf),
  };
}

const LISTS = ['pin', 'drop', 'edit', 'order', 'speaker', 'translate', 'add'] as const;

function placesOf(
  review: WrittenSpec['review'],
  placeOf: (path: readonly PropertyKey[]) => Place,
): NonNullable<Review['places']> {
  return new Map(
    LISTS.flatMap((list) =>
      (review?.[list] ?? []).map((entry, index) => {
        if (typeof entry === 'string') return [`${list} ${entry}`, placeOf(['review', list, index])] as const;
        // two facts may rest on one source
        if ('cite' in entry) return [`${list} ${index}`, placeOf(['review', list, index, 'cite'])] as const;
        return [`${list} ${entry.ref}`, placeOf(['review', list, index, 'ref'])] as const;
      }),
    ),
  );
}

/** A sentence can't be both wanted and dropped, nor decided twice in one list. */
export function reviewProblems(spec: Pick<WrittenSpec, 'review'>): readonly Finding[] {
  const review = readReview(spec);
  const dropped = new Set(review.drop);
  const wanted = [
    ...review.pin.map((ref, index) => ({ list: 'pin', ref, index })),
    ...review.edit.map(({ ref }, index) => ({ list: 'edit', ref, index })),
    ...review.order.map((ref, index) => ({ list: 'order', ref, index })),
    ...review.translate.map(({ ref }, index) => ({ list: 'translate', ref, index })),
  ];
  const seen = new Set<string>();
  return wanted.flatMap(({ list, ref, index }) => {
    const path = ['review', list, index];
    const findings: Finding[] = [];
    if (dropped.has(ref))
      findings.push({ path, message: `review.${list}[${index}]: ${ref} is dropped as well; keep one` });
    if (seen.has(`${list} ${ref}`))
      findings.push({ path, message: `review.${list}[${index}]: ${ref} is in this list already` });
    seen.add(`${list} ${ref}`);
    return findings;
  });
}
