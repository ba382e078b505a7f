import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/types/evidence.js';
import { wrongCounts } from '../../src/verify/check-counts.js';

const source = (id: string, number: number, outlet: string) => ({
  ...{ id, number, outlet },
  sha256: 'f'.repeat(64),
  textSha256: `text-${id}`,
});
const line = { id: 'key_facts-1', section: 'key_facts', text: 'They met.', citations: ['a', 'b'] };
const headline = { id: 'story-1-headline', section: 'stories', text: 'They meet', citations: ['a'] };
const listed = ['a', 'b'].map((id, index) => ({
  ...{ id: `source-${index + 1}-title`, section: 'sources', text: id, citations: [id] },
}));
const evidence = (furniture: readonly string[], more: object = {}) =>
  ({
    document: { title: 'T', language: 'en' },
    sources: [source('a', 1, 'One'), source('b', 2, 'Two'), source('c', 0, 'Three')],
    items: [line, headline, ...listed],
    furniture,
    digest: { stories: [{ headline: 'They meet', texts: ['text-a', 'text-b', 'text-c'] }] },
    ...more,
  }) as unknown as Evidence;
const refused = (furniture: readonly string[], more: object = {}, languages = ['en']) =>
  wrongCounts(evidence(furniture, more), languages).map(({ actual }) => actual);

const UNLISTED = '2 further sources, which no line cites, are not listed.';

describe('wrongCounts', () => {
  it('finds what the sources give', () => {
    const cover = ['1 story', '4 sources', '4 outlets', '2 languages'];
    expect(refused(['Key facts', '2 outlets', 'Reported by 3 outlets', UNLISTED, ...cover])).toEqual([]);
  });

  it.each([
    'Reported by 99 outlets',
    'Reported by 2 outlets',
    'Reported by 4 outlets',
    '99 outlets',
    '1 outlet',
    '2 stories',
    '99 sources',
    '2 sources',
    '9 languages',
  ])('refuses "%s"', (forged) => {
    expect(refused([forged, UNLISTED])).toEqual([forged]);
  });

  it('holds a story without a record to the outlets that there are', () => {
    expect(refused(['Reported by 3 outlets'], { digest: undefined })).toEqual([]);
    expect(refused(['Reported by 4 outlets'], { digest: undefined })).toEqual(['Reported by 4 outlets']);
  });

  it('counts in the language of the document, where two things may be counted in the same words', () => {
    const russian = { document: { title: 'T', language: 'ru' } };
    expect(refused(['2 источника', 'Сообщают 3 издания'], russian)).toEqual([]);
    expect(refused(['Сообщают 4 издания', '5 источников'], russian)).toEqual(['Сообщают 4 издания', '5 источников']);
  });
});
