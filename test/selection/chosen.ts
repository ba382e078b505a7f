import { analyzeArticle } from '../../src/analysis/analyze.js';
import { type SelectOptions, select } from '../../src/selection/select.js';
import { poolSentences } from '../../src/selection/sentence-pool.js';
import { findStories } from '../../src/stories/find-stories.js';
import type { Analysis } from '../../src/types/analysis.js';
import type { Article } from '../../src/types/article.js';
import type { Candidate } from '../../src/types/selection.js';
import type { Review, SectionName, SectionSpec, Spec } from '../../src/types/spec.js';

const SECTIONS = ['bottom_line', 'key_facts', 'quotes', 'context', 'watch', 'sources'] as const;

/** A spec as loading gives it, with what a test wants otherwise. */
export function specOf(more: Partial<Omit<Spec, 'review'>> & { readonly review?: Partial<Review> } = {}): Spec {
  const { review, ...rest } = more;
  return {
    path: '/briefs/brief.yaml',
    sha256: '0'.repeat(64),
    kind: 'brief',
    title: 'Tarvia and Morland reopen their border',
    language: 'en',
    page: { size: 'A4', count: 1 },
    theme: { name: 'default', options: {} },
    sources: [],
    focus: [],
    sections: SECTIONS.map((name) => ({ name })),
    ...rest,
    review: { pin: [], drop: [], edit: [], order: [], speaker: [], translate: [], add: [], ...review },
  };
}

export function section(name: SectionName, more: Partial<SectionSpec> = {}): SectionSpec {
  return { name, ...more };
}

export async function analysesOf(articles: readonly Article[]): Promise<ReadonlyMap<string, Analysis>> {
  return new Map(await Promise.all(articles.map(async (each) => [each.id, await analyzeArticle(each)] as const)));
}

export interface Chosen {
  readonly sections: Readonly<Partial<Record<SectionName, readonly Candidate[]>>>;
  /** Printed words of a section's candidates, best first. */
  texts(name: SectionName): readonly string[];
  readonly warnings: readonly string[];
}

/** What the selection chooses of `articles` for a spec. */
export async function choose(articles: readonly Article[], spec: Spec, options: SelectOptions = {}): Promise<Chosen> {
  const analyses = await analysesOf(articles);
  const { sections, warnings } = select(spec, articles, analyses, findStories(articles, analyses), options);
  const byName = Object.fromEntries(sections.map(({ spec: { name }, candidates }) => [name, candidates]));
  return { sections: byName, texts: (name) => (byName[name] ?? []).map(textOf), warnings };
}

export function textOf({ pieces }: Pick<Candidate, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('');
}

/** The reference of the sentence that has these words. */
export async function refOf(articles: readonly Article[], words: string): Promise<string> {
  const found = poolSentences(articles, await analysesOf(articles)).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`no sentence has the words "${words}"`);
  return found.ref;
}
