import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/brief/changes.js';
import type { EvidenceItem } from '../../src/types/evidence.js';

const item = (id: string, text: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  ...{ id, text, section: 'key_facts', kind: 'verbatim', pieces: [{ text }], spans: [], citations: ['a'] },
  ...more,
});
const fact = (ref: string, text: string, more: Partial<EvidenceItem> = {}) =>
  item(`key_facts-${ref}`, text, { ref, ...more });
const told = (before: readonly EvidenceItem[], after: readonly EvidenceItem[]) =>
  changesBetween(before, after).map(({ what, words }) => `${what}: ${words.map(({ text }) => text).join('')}`);

describe('what changed between two builds', () => {
  const [one, two, three] = [fact('a@1', 'One.'), fact('a@2', 'Two.'), fact('a@3', 'Three.')];

  it('is nothing where nothing did', () => {
    expect(changesBetween([one, two], [one, two])).toEqual([]);
  });

  it('names what came and what went', () => {
    expect(told([one, two], [two, three])).toEqual(['came: Three.', 'went: One.']);
  });

  it('shows the words that were changed in a sentence', () => {
    const [change] = changesBetween(
      [fact('a@1', 'There are 30 members.')],
      [fact('a@1', 'There are 31 members.', { kind: 'author' })],
    );
    expect(change).toMatchObject({ what: 'changed', section: 'key_facts', id: 'key_facts-a@1' });
    expect(change!.words.filter((stretch) => stretch.in !== 'both')).toEqual([
      { text: '30 ', in: 'old' },
      { text: '31 ', in: 'new' },
    ]);
  });

  it('names the fewest that were moved, and where to', () => {
    expect(told([one, two, three], [three, one, two])).toEqual(['moved: Three.']);
    expect(changesBetween([one], [{ ...one, section: 'context' }])).toMatchObject([
      { what: 'moved', section: 'context', from: 'key_facts' },
    ]);
  });

  it('follows the title, the marking and the headlines, and a sentence that stands twice', () => {
    const head = (id: string, text: string) => item(id, text, { section: 'header', kind: 'spec' });
    const headline = (number: number, text: string) => item(`story-${number}-headline`, text, { section: 'stories' });
    expect(
      told(
        [head('title', 'A title'), head('marking', 'OFFICIAL'), headline(1, 'First'), headline(2, 'Second')],
        [head('title', 'A new title'), headline(1, 'Second'), headline(2, 'Third')],
      ),
    ).toEqual(['changed: A new title', 'came: Third', 'went: OFFICIAL', 'went: First']);
    const top = { ...one, id: 'top_lines-1', section: 'top_lines' };
    expect(changesBetween([top, one], [top, one])).toEqual([]);
    expect(told([top, one], [top])).toEqual(['went: One.']);
  });

  it('tells facts of the author’s own by their words, and a new wording by its place', () => {
    const own = (place: number, text: string) => fact(`author:add-${place}`, text, { kind: 'author' });
    const [alpha, beta] = [own(1, 'Alpha stands.'), own(2, 'Beta stands.')];
    expect(told([alpha, beta], [own(1, 'Beta stands.')])).toEqual(['went: Alpha stands.']);
    expect(told([alpha, beta], [own(1, 'Gamma came.'), own(2, 'Alpha stands.'), own(3, 'Beta stands.')])).toEqual([
      'came: Gamma came.',
    ]);
    expect(told([alpha, beta], [alpha, own(2, 'Beta fell.')])).toEqual(['changed: Beta stands.fell.']);
    expect(told([alpha, beta], [own(1, 'Beta stands.'), own(2, 'Gamma came.')])).toEqual([
      'came: Gamma came.',
      'went: Alpha stands.',
    ]);
  });

  it('passes over what stands beside a sentence', () => {
    expect(changesBetween([one, item('key_facts-1-date', '1 May')], [one])).toEqual([]);
  });
});
