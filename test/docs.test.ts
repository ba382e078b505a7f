import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specPage } from '../scripts/spec-page.mjs';
import { EXIT } from '../src/errors.js';
import { briefingSchema } from '../src/spec/json-schema.js';

const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
const read = (name: string) => readFileSync(`docs/${name}`, 'utf8');

describe('the docs', () => {
  it('describe the spec as its schema has it', () => {
    expect(read('spec.md')).toBe(specPage(briefingSchema()));
  });

  it('name every exit code', () => {
    for (const code of Object.values(EXIT)) expect(read('exit-codes.md')).toContain(`| ${code} |`);
  });

  it('link only to pages that are there, and the README links to each', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const page of pages) {
      expect(readme).toContain(`docs/${page}`);
      for (const [, target] of read(page).matchAll(/\]\(([a-z-]+\.md)/g)) expect(pages).toContain(target);
    }
  });
});
