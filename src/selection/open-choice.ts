import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Spec } from '../types/spec.js';
import type { Story } from '../types/story.js';
import { type Choice, sentencesByArticle } from './choice.js';
import { drawable } from './drawable.js';
import { idleSpeakers } from './idle-decisions.js';
import { readDecisions } from './review.js';
import { type PoolSentence, poolSentences } from './sentence-pool.js';
import { supportOf } from './support.js';

/** What a document of either kind chooses from. */
export interface Sources {
  readonly spec: Spec;
  readonly articles: readonly Article[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly stories: readonly Story[];
  /** Characters of a text that the theme's faces can't draw. */
  readonly missingGlyphs?: ((text: string) => readonly string[]) | undefined;
}

export interface Opened {
  readonly choice: Choice;
  /** Every sentence, those too that can't be drawn. */
  readonly all: readonly PoolSentence[];
  readonly warnings: readonly string[];
}

/**
 * A choice in which nothing is taken yet.
 * @throws ChanceryError of kind `spec` for review references that no longer resolve, of kind `evidence` where most of an
 * article has characters that can't be drawn.
 */
export function openChoice({ spec, articles, analyses, stories, missingGlyphs = () => [] }: Sources): Opened {
  const all = poolSentences(articles, analyses);
  const decisions = readDecisions(spec, all);
  const { pool, warnings } = drawable(all, decisions, missingGlyphs);
  const support = supportOf(stories, articles);
  const byArticle = sentencesByArticle(pool);
  const choice = { pool, byArticle, analyses, support, decisions, spec, taken: new Set<string>(), said: [] };
  return { choice, all, warnings: [...warnings, ...idleSpeakers(decisions, all)] };
}
