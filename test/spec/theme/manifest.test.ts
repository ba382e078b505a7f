import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../../src/spec/theme/manifest.js';

const parse = (text: string) => parseManifest(new TextEncoder().encode(text), 'house/theme.yaml');

describe('parseManifest', () => {
  it('takes a name alone, for every kind and paper', () => {
    expect(parse('name: house\n')).toEqual({
      name: 'house',
      kinds: ['brief', 'digest'],
      sizes: ['A4', 'Letter'],
      options: {},
    });
  });

  it('reads kinds, papers, margins and options', () => {
    const text =
      'name: house\nkinds: [brief]\nsizes: [A4]\nmargins: { left: 25 }\noptions:\n  motto: { type: text, default: Fiat, says: Its motto. }\n';
    expect(parse(text)).toEqual({
      name: 'house',
      kinds: ['brief'],
      sizes: ['A4'],
      margins: { left: 25 },
      options: { motto: { type: 'text', default: 'Fiat', says: 'Its motto.' } },
    });
  });

  it.each([
    ['name: My House\n', 1, /lower-case/],
    ['kinds: [brief]\n', 1, /name: is missing/],
    ['name: a\noption: {}\n', 2, /"option"; did you mean "options"/],
    ['name: a\nkinds: [breif]\n', 2, /"breif" is not one of .* did you mean "brief"/],
    ['name: a\nmargins: { top: 2 }\n', 2, /at least 15/],
    ['name: a\nmargins: { topp: 20 }\n', 2, /did you mean "top"/],
    ['name: a\noptions:\n  x: { type: tekst }\n', 3, /"tekst" is not one of text/],
    ['name: a\noptions:\n  x: { type: text, defalt: y }\n', 3, /did you mean "default"/],
    ['name: a\noptions:\n  X-y: { type: text }\n', 3, /no name for an option/],
    ['name: a\noptions:\n  x: { type: colour, default: "#ffffee" }\n', 3, /readable on white/],
    ['name: a\noptions:\n  x: { type: switch, default: yes }\n', 3, /true or false/],
    ['name: &a b\n', 1, /anchors/],
  ])('%j is an error at its line', (text, line, message) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        kind: 'spec',
        problems: [
          expect.objectContaining({ file: 'house/theme.yaml', line, message: expect.stringMatching(message) }),
        ],
      }),
    );
  });
});
