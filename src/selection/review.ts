import { ChanceryError, type Problem } from '../errors.js';
import { foldSpace } from '../text/fold.js';
import { words } from '../text/words.js';
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
 * @throws ChanceryError of kind `spec` naming every reference that no longer resolves, with the sentence that was meant where it can be told.
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

/** Hex digits that two hashes of 8 have in common only where one is the other misspelt. */
const MISSPELT = 6;

/** A hash tells nothing of the sentence that it was of: another one is named only for a slip, or for words that are like an edit's. */
function problemOf({ list, ref }: Reference, pool: readonly PoolSentence[], spec: Spec): Problem {
  const message = `review.${list}: no sentence is ${ref}; its source's text has changed or the reference is misspelt`;
  const where = { file: spec.path, ...spec.review.places?.get(`${list} ${ref}`), message };
  const own = pool.filter(({ article }) => article.id === ref.slice(0, ref.lastIndexOf('@')));
  const near =
    own.find((sentence) => shared(hashOf(sentence.ref), hashOf(ref)) >= MISSPELT) ?? likeEdit(ref, own, spec.review);
  if (near === undefined) return { ...where, fix: 'chancery analyze --why lists the sentences that there are' };
  const said = foldSpace(near.text).slice(0, 120);
  return { ...where, fix: `the nearest is ${near.ref}: "${said}"; chancery analyze --why lists them all` };
}

/** The sentence with the most of the words that the officer's own wording of the lost one has, where it has half of them. */
function likeEdit(ref: string, pool: readonly PoolSentence[], { edit }: Review): PoolSentence | undefined {
  const given = edit.find((entry) => entry.ref === ref);
  if (given === undefined) return undefined;
  const wanted = new Set(words(given.text));
  const rated = pool.map((sentence) => {
    const own = new Set(words(sentence.text));
    return { sentence, common: [...wanted].filter((word) => own.has(word)).length };
  });
  const best = rated.sort((a, b) => b.common - a.common)[0];
  return best !== undefined && best.common >= wanted.size / 2 ? best.sentence : undefined;
}

function hashOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('@') + 1);
}

/** How many characters two hashes have in common at the same place. */
function shared(a: string, b: string): number {
  return [...a].filter((character, index) => character === b[index]).length;
}
