import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintTheme } from '../../../src/render/lint/lint-theme.js';
import { scaleOf } from '../../../src/render/theme/style-tokens.js';
import type { DocumentKind } from '../../../src/types/spec.js';
import { builtInTheme } from '../../theme.js';

const KINDS = readdirSync('templates').filter((name) => ['brief', 'digest'].includes(name)) as DocumentKind[];
const THEMES = readdirSync('templates/themes');
const EACH = THEMES.flatMap((name) => KINDS.map((kind) => [name, kind] as const));

describe.each(EACH)('the theme %s, for a %s', (name, kind) => {
  it('passes the lint', async () => {
    const { templates, view } = await builtInTheme(name, kind);
    expect(() => lintTheme(templates, Object.keys(view))).not.toThrow();
  });

  it('has no rule twice, and no comment in a list of selectors', async () => {
    const { style } = (await builtInTheme(name, kind)).templates;
    const rules = style.split('\n').filter((line) => /^[^{}]+\{.*\}$/.test(line));
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
    expect(style).not.toMatch(/,\s*\/\*/);
  });

  it('uses no value that nothing defines', async () => {
    const { templates, colours } = await builtInTheme(name, kind);
    const style = templates.style + colours;
    const defined = new Set([...style.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    const used = [...style.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((value) => !defined.has(value))).toEqual([]);
  });
});

it('every theme says its own name, and differs from the others', async () => {
  const themes = await Promise.all(THEMES.map((name) => builtInTheme(name)));
  expect(themes.map(({ name }) => name)).toEqual(THEMES);
  expect(new Set(themes.map(({ sha256 }) => sha256)).size).toBe(THEMES.length);
});

it('a theme’s scale is the last that its sheets set, and none that stands in a comment', async () => {
  const scales = await Promise.all(
    ['default', 'large'].map(async (name) => (await builtInTheme(name)).templates.scale),
  );
  expect(scales).toEqual([1, 1.2]);
  expect(scaleOf(':root { --scale: 1.1; /* --scale: 2; */ }')).toBe(1.1);
});

it('what themes share is not copied', () => {
  const shared = readdirSync('templates/shared/partials');
  for (const folder of [...KINDS, ...THEMES.map((name) => `themes/${name}`)]) {
    for (const name of shared) {
      let own: string;
      try {
        own = readFileSync(`templates/${folder}/partials/${name}`, 'utf8');
      } catch {
        continue;
      }
      expect(own).not.toBe(readFileSync(`templates/shared/partials/${name}`, 'utf8'));
    }
  }
});
