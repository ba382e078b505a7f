import { ownAttribution } from './deletions/attribution.js';
import { relativeClauses } from './deletions/clauses.js';
import type { Cut } from './deletions/cut.js';
import type { Opened } from './deletions/dateline.js';
import { openings } from './deletions/opening.js';
import { remarks } from './deletions/remarks.js';

/** Sentences of more characters than this lose clauses and remarks; shorter ones are read as fast with them. */
const LONG = 140;

/**
 * What may be deleted from a sentence so that it stays grammatical and true; when in doubt, nothing.
 * @param outlet who publishes the article, where that is known
 * @param opened the sentence's article, if it is its first one
 * @returns cuts as offsets into the sentence, in its order, none inside another
 */
export function shorten(
  sentence: string,
  language: string,
  outlet?: string,
  opened?: Opened,
): { readonly deleted: readonly Cut[] } {
  const inside = sentence.length > LONG ? [...remarks(sentence, language), ...relativeClauses(sentence, language)] : [];
  const cuts = [...openings(sentence, language, opened), ...inside, ...ownAttribution(sentence, language, outlet)];
  const kept: Cut[] = [];
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end))
    if (cut.start >= (kept.at(-1)?.end ?? 0)) kept.push(cut);
  return { deleted: kept };
}
