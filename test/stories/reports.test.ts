import { describe, expect, it } from 'vitest';
import { reportsOf } from '../../src/stories/reports.js';
import type { Article } from '../../src/types/article.js';
import { articlesOf } from '../outlets.js';

const CROSSING = 'The border crossing at Valga opens again on Tuesday after nine months of talks about customs papers.';
const members = articlesOf({
  aside: 'A baker in Morland has invented a cake. He lives near the border crossing at Valga and sells it there.',
  short: `${CROSSING} Trucks may pass.`,
  full: `${CROSSING} Trucks may pass. The two ministers signed the customs papers in the border town.`,
}).map((article) => ({ ...article, title: 'The crossing at Valga' }));
const first = (articles: readonly Article[], language?: string) => reportsOf(articles, [], language)[0]!.article;

describe('reportsOf', () => {
  it('begins with the text that is nearest to all of the story, in whatever order they come', () => {
    expect(first(members)).toBe('short');
    expect(first([...members].reverse())).toBe('short');
    expect(reportsOf(members, []).at(-1)!.article).toBe('aside');
  });

  it('begins with a text in the document’s language', () => {
    const mixed = members.map((article) => (article.id === 'aside' ? { ...article, language: 'fr' } : article));
    expect(first(mixed, 'fr')).toBe('aside');
    expect(first(mixed, 'en')).toBe('short');
  });

  it('does not begin with a headline that breaks off, nor with none', () => {
    const cut = (title: string) => members.map((each) => (each.id === 'short' ? { ...each, title } : each));
    expect(first(cut('The crossing at Valga opens …'))).toBe('full');
    expect(first(cut(''))).toBe('full');
  });

  it('folds copies into the fullest text, with every outlet', () => {
    const folded = reportsOf(members, [['short', 'full']]);
    expect(folded[0]).toEqual({ article: 'full', copies: ['short'], outlets: ['full', 'short'] });
    expect(folded).toHaveLength(2);
  });
});
