import { countWords } from '../text/words.js';
import type { Candidate, Piece } from '../types/selection.js';
import type { SectionName } from '../types/spec.js';
import { type Deletion, printed, textSpan, withoutDeletions } from './pieces.js';
import type { Decisions } from './review.js';
import type { PoolSentence } from './sentence-pool.js';
import { shorten } from './shorten.js';
import { standsAlone } from './standalone.js';
import type { Support } from './support.js';

/** A whole sentence of more words than this is no item of a page. */
export const LONGEST_SENTENCE = 60;

/** A sentence as a candidate of `section`: shortened by deletion where that is safe, edited where the officer did. */
export function sentenceCandidate(
  sentence: PoolSentence,
  section: SectionName,
  support: Support,
  decisions: Decisions,
): Candidate {
  const { article } = sentence;
  const deletions: Deletion[] = shorten(sentence.text, article.language).deleted.map((cut) => ({
    start: sentence.start + cut.start,
    end: sentence.start + cut.end,
    silent: cut.silent,
  }));
  const kept = withoutDeletions(article, sentence, deletions);
  const words = decisions.edits.get(sentence.ref) ?? decisions.translations.get(sentence.ref);
  const pieces: readonly Piece[] = words === undefined ? kept : [{ text: words }];
  return {
    ref: sentence.ref,
    section,
    kind: words !== undefined ? 'author' : deletions.length > 0 ? 'shortened' : 'verbatim',
    pieces,
    ...(words === undefined ? {} : { original: withoutDeletions(article, sentence, []) }),
    ...(decisions.translations.has(sentence.ref) ? { translated: true } : {}),
    deleted: words === undefined ? deletions.map((cut) => textSpan(article, cut)) : [],
    words: countWords(printed(pieces)),
    score: sentence.score,
    why: sentence.why,
    pinned: decisions.pinned.has(sentence.ref) || decisions.edits.has(sentence.ref),
    citations: support.citationsOf(sentence),
    reportedBy: support.citationsOf(sentence).length,
    disputed: support.isDisputed(sentence),
    article: article.id,
    position: { start: sentence.start, end: sentence.end },
    language: article.language,
  };
}

/** Whether a sentence may stand on a page by itself; the officer's pin or edit overrules. */
export function mayStand(sentence: PoolSentence, decisions: Decisions): boolean {
  if (decisions.dropped.has(sentence.ref)) return false;
  if (decisions.pinned.has(sentence.ref) || decisions.edits.has(sentence.ref)) return true;
  return (
    sentence.words >= 6 && sentence.words <= LONGEST_SENTENCE && standsAlone(sentence.text, sentence.article.language)
  );
}
