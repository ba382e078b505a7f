import type { Analysis } from './analysis.js';
import type { Article } from './article.js';
import type { Brief, Standing } from './brief.js';
import type { Evidence } from './evidence.js';
import type { PageBreaks } from './page.js';
import type { Selection } from './selection.js';
import type { Spec } from './spec.js';

/** A document that was made of a spec, proven, and not yet printed. */
export interface Built {
  readonly spec: Spec;
  readonly articles: readonly Article[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly selection: Selection;
  readonly brief: Brief;
  readonly fit: Standing;
  readonly html: string;
  /** Where its pages break; of a document that is only looked at, not printed. */
  readonly breaks?: PageBreaks;
  readonly evidence: Evidence;
  readonly warnings: readonly string[];
}
