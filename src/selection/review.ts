import { ChanceryError, type Problem } from '../errors.js';
import { foldSpace } from '../text/fold.js';
import type { Candidate } from '../types/selection.js';
import type { Review, Spec } from '../types/spec.js';
import type { PoolSentence } from './sentence-pool.js';

/** The officer's decisions, looked up by sentence reference. */
export interface Decisions {
  readonly pinned: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  readonly edits: ReadonlyMap<string, string>;
  readonly translations: ReadonlyMap<string, string>;
  readonly speakers: ReadonlyMap<string, { readonly name: string; readonly role?: string }>;
  /** Place in `review.order`, first is 0. */
  readonly order: ReadonlyMap<string, number>;
}

/**
 * Reads the spec's `review` against the sentences that there are.
 * @throws ChanceryError of kind `spec` naming every reference that no longer resolves, with the nearest sentence.
 */
export function readDecisions(spec: Spec, pool: readonly PoolSentence[]): Decisions {
  const { review } = spec;
  const given = references(review);
  const known = new Set(given.length === 0 ? [] : pool.map((sentence) => sentence.ref));
  const lost = given.filter(({ ref }) => !known.has(ref));
  if (lost.length > 0)
    throw new ChanceryError(
      'spec',
      lost.map((entry) => problemOf(entry, pool, spec)),
    );
  return {
    pinned: new Set(review.pin),
    dropped: new Set(review.drop),
    edits: new Map(review.edit.map(({ ref, text }) => [ref, text])),
    translations: new Map(review.translate.map(({ ref, text }) => [ref, text])),
    speakers: new Map(review.speaker.map((entry) => [entry.ref, entry])),
    order: new Map(review.order.map((ref, index) => [ref, index])),
  };
}

/** Whether the officer wants the sentence on the page: pinned, or in the officer's own wording. */
export function isKept(ref: string, { pinned, edits }: Decisions): boolean {
  return pinned.has(ref) || edits.has(ref);
}

/** @throws ChanceryError of kind `spec` naming every pinned or edited sentence that no section has taken. */
export function refuseUnplaced(
  decisions: Decisions,
  pool: readonly PoolSentence[],
  chosen: readonly Candidate[],
  file: string,
): void {
  if (decisions.pinned.size + decisions.edits.size === 0) return;
  const stands = ({ article, start, end }: PoolSentence) =>
    chosen.some(({ article: id, position }) => id === article.id && position!.start < end && position!.end > start);
  const lost = pool.filter((sentence) => isKept(sentence.ref, decisions) && !stands(sentence));
  if (lost.length === 0) return;
  throw new ChanceryError(
    'spec',
    lost.map(({ ref, text }) => ({
      file,
      message: `review.${decisions.pinned.has(ref) ? 'pin' : 'edit'}: ${ref} stands in no section: "${foldSpace(text).slice(0, 120)}"`,
      fix: 'add the section key_facts or context, or widen its sources, or take the reference out',
    })),
  );
}

interface Reference {
  readonly list: string;
  readonly ref: string;
}

function references(review: Review): Reference[] {
  return [
    ...review.pin.map((ref) => ({ list: 'pin', ref })),
    ...review.drop.map((ref) => ({ list: 'drop', ref })),
    ...review.edit.map(({ ref }) => ({ list: 'edit', ref })),
    ...review.order.map((ref) => ({ list: 'order', ref })),
    ...review.speaker.map(({ ref }) => ({ list: 'speaker', ref })),
    ...review.translate.map(({ ref }) => ({ list: 'translate', ref })),
    ...review.add.filter(({ cite }) => cite.includes('@')).map(({ cite }) => ({ list: 'add', ref: cite })),
  ];
}

function problemOf({ list, ref }: Reference, pool: readonly PoolSentence[], spec: Spec): Problem {
  const nearest = [...pool].sort((a, b) => shared(b.ref, ref) - shared(a.ref, ref))[0];
  const message = `review.${list}: no sentence is ${ref}; its source's text has changed or the reference is misspelt`;
  const where = { file: spec.path, ...spec.review.places?.get(`${list} ${ref}`), message };
  if (nearest === undefined) return where;
  const words = foldSpace(nearest.text).slice(0, 120);
  return { ...where, fix: `the nearest is ${nearest.ref}: "${words}"; chancery check lists them all` };
}

/** How many characters two references have in common at the same place. */
function shared(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) if (a[i] === b[i]) count += 1;
  return count;
}
