import { ChanceryError } from '../errors.js';
import { countWords } from '../text/words.js';
import type { Article } from '../types/article.js';
import type { Candidate } from '../types/selection.js';
import type { SectionName, Spec } from '../types/spec.js';
import { withoutDeletions } from './pieces.js';
import type { PoolSentence } from './sentence-pool.js';

/**
 * The facts of the author's own as candidates of `section`: the author's words, cited, which the fit never takes away. Where
 * one rests on a sentence, that sentence stands behind it.
 * @throws ChanceryError of kind `spec` naming every source that is not among the articles.
 */
export function addedFacts(
  { review, language, path }: Spec,
  section: SectionName,
  pool: readonly PoolSentence[],
  articles: readonly Article[],
): readonly Candidate[] {
  const known = new Set(articles.map(({ id }) => id));
  const facts = factsOf(review);
  const lost = facts.filter(({ cite }) => !known.has(sourceOf(cite)));
  if (lost.length > 0)
    throw new ChanceryError(
      'spec',
      lost.map(({ cite, index }) => ({
        file: path,
        ...review.places?.get(`add ${index}`),
        message: `review.add: no source is "${sourceOf(cite)}"`,
        fix: `the sources are: ${[...known].slice(0, 12).join(', ')}`,
      })),
    );
  return facts.map(({ ref: own, text, cite }): Candidate => {
    const sentence = pool.find(({ ref }) => ref === cite);
    return {
      ref: own,
      section,
      kind: 'author',
      added: true,
      pieces: [{ text: text.replace(/\s+/g, ' ') }],
      ...(sentence === undefined ? {} : { original: withoutDeletions(sentence.article, sentence, []) }),
      deleted: [],
      words: countWords(text),
      score: 1,
      why: { author: 1 },
      pinned: true,
      citations: [sourceOf(cite)],
      reportedBy: 1,
      disputedBy: [],
      language,
    };
  });
}

/** Each with its place in the list, and the reference that it goes by. */
function factsOf({ add }: Spec['review']) {
  return add.map((fact, index) => ({ ...fact, index, ref: `author:add-${index + 1}` }));
}

function sourceOf(cite: string): string {
  return cite.split('@')[0]!;
}

/** @throws ChanceryError of kind `spec` for facts of the author's own that the document has no place for. */
export function refuseUnplacedFacts({ review, path }: Spec, placed: readonly Candidate[], fix: string): void {
  const refs = new Set(placed.map(({ ref }) => ref));
  const lost = factsOf(review).filter(({ ref }) => !refs.has(ref));
  if (lost.length === 0) return;
  throw new ChanceryError(
    'spec',
    lost.map(({ index, text }) => ({
      file: path,
      ...review.places?.get(`add ${index}`),
      message: `review.add: "${text.slice(0, 80)}" stands in no section`,
      fix,
    })),
  );
}
