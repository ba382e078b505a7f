import { describe, expect, it } from 'vitest';
import { parseSpec } from '../../../src/spec/load.js';
import { settleOptions } from '../../../src/spec/theme/options.js';
import type { ThemeManifest } from '../../../src/types/theme.js';

const MANIFEST: ThemeManifest = {
  name: 'house',
  kinds: ['brief'],
  sizes: ['A4'],
  options: {
    crest: { type: 'image', default: 'crest.svg' },
    office: { type: 'text' },
    motto: { type: 'text', default: 'Fiat' },
    lines: { type: 'lines' },
    accent: { type: 'colour', default: 'navy' },
    draft: { type: 'switch' },
  },
};

function settle(theme: string, more = '') {
  const text = `title: One\nsources: [a.txt]\n${more}theme:\n  name: ./house\n${theme}`;
  const spec = parseSpec(new TextEncoder().encode(text), '/briefs/brief.yaml');
  return settleOptions(MANIFEST, spec, { folder: '/briefs/house', root: '/briefs' });
}

describe('settleOptions', () => {
  it('gives every option a value: the spec’s, the default, or none', () => {
    expect(settle('').values).toEqual({
      crest: { file: '/briefs/house/crest.svg', alt: '' },
      office: false,
      motto: 'Fiat',
      lines: false,
      accent: '#1d3557',
      draft: false,
    });
    const given =
      '  crest: { path: arms/lion.png, alt: A lion }\n  office: " Embassy "\n  lines: One\n  accent: "#005a43"\n  draft: true\n';
    expect(settle(given).values).toEqual({
      crest: { file: '/briefs/arms/lion.png', alt: 'A lion' },
      office: 'Embassy',
      motto: 'Fiat',
      lines: ['One'],
      accent: '#005a43',
      draft: true,
    });
  });

  it('names the words that the page will hold', () => {
    expect(settle('  office: Embassy\n  lines: [One, Two]\n').words).toEqual([
      { id: 'theme-office-1', text: 'Embassy' },
      { id: 'theme-motto-1', text: 'Fiat' },
      { id: 'theme-lines-1', text: 'One' },
      { id: 'theme-lines-2', text: 'Two' },
    ]);
  });

  it.each([
    ['  ofice: Embassy\n', 5, /no option "ofice"; did you mean "office"/],
    ['  office: [a]\n', 5, /theme.office: should be text/],
    ['  lines: [a, 1]\n', 5, /theme.lines: should be a list/],
    ['  accent: "#ffff00"\n', 5, /theme.accent: "#ffff00" is none of/],
    ['  draft: "yes"\n', 5, /theme.draft: should be true or false/],
    ['  crest: { file: a.svg }\n', 5, /theme.crest: should be the path/],
    ['  crest: ../../etc/a.svg\n', 5, /theme.crest: .* leaves the spec’s folder/],
  ])('%j is an error at its line', (theme, line, message) => {
    const problem = { file: '/briefs/brief.yaml', line, message: expect.stringMatching(message) };
    expect(() => settle(theme)).toThrow(
      expect.objectContaining({ kind: 'spec', problems: [expect.objectContaining(problem)] }),
    );
  });

  it('refuses a paper that the theme is not made for', () => {
    expect(() => settle('', 'page: { size: Letter }\n')).toThrow(
      /brief.yaml:5:3 {2}theme: house is not for Letter paper, but for A4/,
    );
  });
});
