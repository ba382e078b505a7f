import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishArticle, type SourceFacts } from '../../src/articles/finish.js';

const facts: SourceFacts = {
  id: 'a',
  sha256: 'f'.repeat(64),
  mediaType: 'text/plain',
  overrides: {},
  label: 'in/a.txt',
};

describe('finishArticle', () => {
  it('joins paragraphs with blank lines and tells where each stands', () => {
    const article = finishArticle({ paragraphs: [' One. ', '', 'Two\n lines.'] }, facts);
    expect(article.text).toBe('One.\n\nTwo lines.');
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(['One.', 'Two lines.']);
    expect(article.textSha256).toBe(createHash('sha256').update('One.\n\nTwo lines.').digest('hex'));
  });

  it('puts the spec’s words over what was read, and says so', () => {
    const article = finishArticle(
      {
        title: 'Read',
        outlet: 'Read',
        byline: ['A'],
        paragraphs: ['Words.'],
        provenance: { title: 'headline', outlet: 'copyright line' },
      },
      { ...facts, overrides: { outlet: 'Given', published: '2022-09-28', byline: ['B', 'C'] } },
    );
    expect(article).toMatchObject({ title: 'Read', outlet: 'Given', published: '2022-09-28', byline: ['B', 'C'] });
    expect(article.provenance).toEqual({ title: 'headline', outlet: 'spec', published: 'spec', byline: 'spec' });
    expect(article.given).toEqual(['outlet', 'published', 'byline']);
  });

  it('leaves out what was not found', () => {
    const article = finishArticle({ paragraphs: ['Words.'] }, facts);
    for (const field of ['outlet', 'published', 'modified', 'dateline', 'url', 'pages', 'retrievedAt'])
      expect(article).not.toHaveProperty(field);
    expect(article).toMatchObject({
      title: '',
      deks: [],
      byline: [],
      language: 'und',
      direction: 'ltr',
      given: [],
      warnings: [],
    });
  });

  it('refuses an article without words, naming it', () => {
    expect(() => finishArticle({ title: 'T', paragraphs: ['', ' \u200b '] }, facts)).toThrow(
      '"in/a.txt" has no body text',
    );
  });

  it('moves page offsets along when a paragraph gets shorter', () => {
    const article = finishArticle({ paragraphs: ['On  e.', '', 'Two three.'], pages: [0, 10, 14] }, facts);
    expect(article.text).toBe('On e.\n\nTwo three.');
    expect(article.pages).toEqual([0, 7, 10]);
  });
});
