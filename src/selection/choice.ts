import type { Analysis } from '../types/analysis.js';
import type { Candidate } from '../types/selection.js';
import type { SectionSpec, Spec } from '../types/spec.js';
import { printed } from './pieces.js';
import { type Fingerprint, fingerprint } from './redundancy.js';
import { type Decisions, isKept } from './review.js';
import type { PoolSentence } from './sentence-pool.js';
import { mayStand, sentenceCandidate } from './sentences.js';
import type { Support } from './support.js';
import { weigh } from './weigh.js';

/** What the choice for each section has to know, and what the sections before it have taken and said. */
export interface Choice {
  readonly pool: readonly PoolSentence[];
  /** The same by their articles' ids. */
  readonly byArticle: ReadonlyMap<string, readonly PoolSentence[]>;
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly support: Support;
  readonly decisions: Decisions;
  readonly spec: Spec;
  /** References of sentences that stand somewhere, or tell the same as one that does. */
  readonly taken: Set<string>;
  readonly said: Fingerprint[];
}

/** The candidates of `section` that are still open, the pinned ones first, then the best. */
export function openCandidates(section: SectionSpec, choice: Choice): Candidate[] {
  return openByScore(section, choice).sort((a, b) => Number(b.pinned) - Number(a.pinned));
}

/** The same, the best first whether pinned or not. */
export function openByScore(section: SectionSpec, choice: Choice): Candidate[] {
  return within(section, choice)
    .filter((sentence) => !choice.taken.has(sentence.ref) && mayStand(sentence, choice.decisions))
    .map((sentence) => sentenceCandidate(sentence, section.name, choice.support, choice.decisions))
    .map((candidate) => weigh(candidate, choice.spec.language))
    .sort((a, b) => b.score - a.score);
}

/** Marks candidates as taken, and whatever reports the same unless the officer wants it. */
export function take(candidates: readonly Candidate[], choice: Choice, speak = true): readonly Candidate[] {
  for (const { article, ref } of candidates)
    takeSentences(
      (choice.byArticle.get(article ?? '') ?? []).filter((sentence) => sentence.ref === ref),
      choice,
    );
  return speak ? say(candidates, choice) : candidates;
}

/** Marks sentences and whatever reports the same as taken. */
export function takeSentences(sentences: readonly PoolSentence[], choice: Choice): void {
  for (const sentence of sentences) {
    choice.taken.add(sentence.ref);
    for (const { article, sentence: index } of choice.support.equals(sentence)) {
      const equal = choice.byArticle.get(article)?.find((own) => own.index === index);
      if (equal !== undefined && !isKept(equal.ref, choice.decisions)) choice.taken.add(equal.ref);
    }
  }
}

/** What these say need not be said again. */
export function say(candidates: readonly Candidate[], choice: Choice): readonly Candidate[] {
  for (const { pieces, language } of candidates) choice.said.push(fingerprint(printed(pieces), language));
  return candidates;
}

/** The sentences that a section may choose from. */
export function within({ sources }: SectionSpec, { pool, byArticle }: Choice): readonly PoolSentence[] {
  if (sources === undefined) return pool;
  const wanted = new Set(sources);
  return [...byArticle].flatMap(([article, sentences]) => (wanted.has(article) ? sentences : []));
}

/** In the order of the pool. */
export function sentencesByArticle(pool: readonly PoolSentence[]): ReadonlyMap<string, readonly PoolSentence[]> {
  const table = new Map<string, PoolSentence[]>();
  for (const sentence of pool) {
    const known = table.get(sentence.article.id);
    if (known === undefined) table.set(sentence.article.id, [sentence]);
    else known.push(sentence);
  }
  return table;
}

/** `review.order` first, in its order; the rest as ranked. */
export function inOrder<T extends Candidate>(candidates: readonly T[], { decisions }: Choice): readonly T[] {
  const place = ({ ref }: Candidate) => decisions.order.get(ref) ?? Number.POSITIVE_INFINITY;
  return [...candidates].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
