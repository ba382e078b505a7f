import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decide } from '../../../src/spec/write/decide.js';
import { readDecision } from '../../../src/spec/write/read-decision.js';

const SPEC = `# the desk's spec
kind: digest
title: One   # a finding
sources: [a.txt]
sections:
  - top_lines
  - stories: { max: 4 } # few
  - sources
# the end
`;
const decided = (decision: unknown, text = SPEC) => decide(text, readDecision(decision));

describe('a decision on a fact of the author’s own', () => {
  it('adds it, words it anew and takes it out, and leaves no trace', () => {
    const added = decided({ do: 'add', text: 'So: it ends.', cite: 'a@00000001' });
    expect(parse(added).review.add).toEqual([{ text: 'So: it ends.', cite: 'a@00000001' }]);
    const revised = decided({ do: 'revise', index: 0, text: 'It went on.' }, added);
    expect(parse(revised).review.add).toEqual([{ text: 'It went on.', cite: 'a@00000001' }]);
    expect(decided({ do: 'revise', index: 0, text: '' }, revised)).toBe(SPEC);
  });

  it('is refused where there is none, and where it cites no source', () => {
    expect(() => decided({ do: 'revise', index: 0, text: 'x' })).toThrow('there is no fact of yours');
    expect(() => decided({ do: 'add', text: 'x', cite: 'no source' })).toThrow('cites');
  });
});

describe('a decision on stories', () => {
  it('is written among the section’s options, and every other byte stays', () => {
    const ordered = decided({ do: 'order-stories', sources: ['b', 'a'] });
    expect(parse(ordered).sections[1]).toEqual({ stories: { max: 4, order: ['b', 'a'] } });
    const dropped = decided({ do: 'drop-story', source: 'c' }, ordered);
    expect(parse(dropped).sections[1]).toEqual({ stories: { max: 4, order: ['b', 'a'], drop: ['c'] } });
    expect(parse(decided({ do: 'undrop-story', source: 'c' }, dropped))).toEqual(parse(ordered));
    const lines = (text: string) => text.split('\n').filter((line) => !line.includes('stories'));
    expect(lines(dropped)).toEqual(lines(SPEC));
    expect(dropped).toContain('# few');
  });

  it('names the digest’s sections where the spec names none', () => {
    const bare = 'kind: digest\ntitle: One\nsources: [a.txt]\n';
    const { sections } = parse(decided({ do: 'drop-story', source: 'c' }, bare));
    expect(sections).toContainEqual({ stories: { drop: ['c'] } });
    expect(sections).toContain('chronology');
    expect(sections).not.toContain('key_facts');
    const written = parse(decided({ do: 'write', section: 'assessment', text: 'Mine.' }, bare)).sections;
    expect(written).toContainEqual({ assessment: 'Mine.' });
    expect(written).toContain('stories');
  });

  it('is refused by a document that has none', () => {
    expect(() => decided({ do: 'drop-story', source: 'c' }, 'title: One\nsources: [a.txt]\n')).toThrow('no section');
  });
});
