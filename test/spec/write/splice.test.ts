import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { splice } from '../../../src/spec/write/splice.js';

const SPEC = `# the desk's spec
title: One   # a finding
sources:
  - path: a.txt

  - b.txt # second
review:  # decided on Monday
  pin: [a@00000001]   # keep
  drop:
    - a@00000002 # no
    - a@00000003
  edit:
    - ref: a@00000004
      text: "Ours."
# the end
`;

/** The lines that differ. */
function changedLines(before: string, after: string) {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
}

describe('splice', () => {
  it('adds to a flow list on its line', () => {
    const text = splice(SPEC, { do: 'add', path: ['review', 'pin'], value: 'a@00000009' });
    expect(changedLines(SPEC, text)).toEqual({
      gone: ['  pin: [a@00000001]   # keep'],
      come: ['  pin: [a@00000001, a@00000009]   # keep'],
    });
  });

  it('adds to a block list on a line of its own', () => {
    const text = splice(SPEC, { do: 'add', path: ['review', 'drop'], value: 'a@00000009' });
    expect(text).toContain('    - a@00000003\n    - a@00000009\n  edit:');
    expect(changedLines(SPEC, text).gone).toEqual([]);
  });

  it('adds a map to a list of maps', () => {
    const value = { ref: 'a@00000005', text: 'So: "yes", it [is]' };
    const text = splice(SPEC, { do: 'add', path: ['review', 'edit'], value });
    expect(parse(text).review.edit[1]).toEqual(value);
    expect(changedLines(SPEC, text).gone).toEqual([]);
    expect(text.endsWith('# the end\n')).toBe(true);
  });

  it('makes the list, and the map, where there are none', () => {
    const inReview = splice(SPEC, { do: 'add', path: ['review', 'order'], value: 'a@00000001' });
    expect(parse(inReview).review.order).toEqual(['a@00000001']);
    expect(changedLines(SPEC, inReview).gone).toEqual([]);
    const fresh = splice('title: One\nsources: [a.txt]', { do: 'add', path: ['review', 'pin'], value: 'a@00000001' });
    expect(fresh).toBe('title: One\nsources: [a.txt]\nreview:\n  pin: [a@00000001]\n');
  });

  it('removes an item with its line, and the key with the last one', () => {
    const one = splice(SPEC, { do: 'remove', path: ['review', 'drop'], index: 0 });
    expect(changedLines(SPEC, one)).toEqual({ gone: ['    - a@00000002 # no'], come: [] });
    const key = splice(SPEC, { do: 'remove', path: ['review', 'pin'], index: 0 });
    expect(changedLines(SPEC, key)).toEqual({ gone: ['  pin: [a@00000001]   # keep'], come: [] });
    const all = splice('title: One\nreview:\n  pin: [a@00000001]\nsources: [a.txt]\n', {
      do: 'remove',
      path: ['review', 'pin'],
      index: 0,
    });
    expect(all).toBe('title: One\nsources: [a.txt]\n');
  });

  it('sets a value, and replaces an item', () => {
    const title = splice(SPEC, { do: 'set', path: ['title'], value: 'Two: more' });
    expect(changedLines(SPEC, title).come).toEqual(['title: "Two: more"   # a finding']);
    const edit = splice(SPEC, {
      do: 'replace',
      path: ['review', 'edit'],
      index: 0,
      value: { ref: 'a@00000004', text: 'New' },
    });
    expect(parse(edit).review.edit).toEqual([{ ref: 'a@00000004', text: 'New' }]);
    expect(parse(edit).review.pin).toEqual(['a@00000001']);
  });

  it.each([
    ' ] ',
    '[ a',
    'one\ntwo\n\nthree, and a line that is long enough to be broken by a writer of YAML',
    '# no',
    '- x',
    ': ',
    "'",
    '{ }',
  ])('keeps %j letter for letter', (text) => {
    const value = { ref: 'a@00000007', text };
    expect(parse(splice(SPEC, { do: 'add', path: ['review', 'edit'], value })).review.edit[1]).toEqual(value);
    expect(parse(splice(SPEC, { do: 'set', path: ['title'], value: text })).title).toBe(text);
  });

  it('writes lines as the file ends them', () => {
    const windows = SPEC.replaceAll('\n', '\r\n');
    for (const change of [
      { do: 'add', path: ['review', 'drop'], value: 'a@00000009' },
      { do: 'add', path: ['review', 'order'], value: 'a@00000009' },
      { do: 'add', path: ['focus'], value: 'NATO' },
      { do: 'remove', path: ['review', 'drop'], index: 0 },
      { do: 'set', path: ['title'], value: 'Two' },
    ] as const) {
      const after = splice(windows, change);
      expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(after.replaceAll('\r\n', '\n')).toBe(splice(SPEC, change));
    }
  });

  it('keeps any text that is written, and every other value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (said) => {
        const text = said.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff]/g, ' ');
        const value = { ref: 'a@00000007', text };
        const after = parse(splice(SPEC, { do: 'add', path: ['review', 'edit'], value }));
        expect(after.review.edit[1]).toEqual(value);
        const before = parse(SPEC);
        expect({ ...after, review: { ...after.review, edit: before.review.edit } }).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
