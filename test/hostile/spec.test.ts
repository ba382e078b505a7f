import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../../src/errors.js';
import { parseSpec } from '../../src/spec/load.js';
import { chancery, project } from '../project.js';

const GUARD = 10_000;
const HEAD = 'title: Ministers agree to reopen the border\nsources:\n  - path: a.txt\n';

function refusal(text: string | Uint8Array): ChanceryError {
  try {
    parseSpec(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'spec.yaml');
  } catch (error) {
    if (error instanceof ChanceryError) return error;
    throw error;
  }
  throw new Error('the spec was accepted');
}

describe('hostile specs', () => {
  it(
    'row 1: refuses an alias bomb with its line',
    () => {
      const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n');
      const error = refusal(`a0: &a0 [x]\n${levels}\n${HEAD}`);
      expect(error.exitCode).toBe(3);
      expect(error.message).toMatch(/^spec\.yaml:1:5 .*aliases/);
      expect(error.message).toContain('a0: &a0 [x]');
      expect(refusal(`${HEAD}focus: [*a]\n`).message).toContain('aliases are not allowed');
    },
    GUARD,
  );

  it(
    'row 2: refuses deep nesting twice in one process',
    () => {
      for (let time = 0; time < 2; time += 1) expect(refusal('['.repeat(200_000)).exitCode).toBe(3);
      for (let time = 0; time < 2; time += 1)
        expect(refusal('['.repeat(60_000)).message).toContain('nested deeper than 32');
      expect(
        refusal(`${HEAD}focus:\n${Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}- `).join('\n')}`).exitCode,
      ).toBe(3);
      expect(refusal(`${HEAD}focus: ${'- '.repeat(20_000)}x`).message).toContain('nested deeper');
    },
    GUARD,
  );

  it(
    'row 3: refuses more than 64 KiB before parsing',
    () => {
      const keys = Array.from({ length: 100_000 }, (_, i) => `key${i}: 1`).join('\n');
      expect(refusal(keys).message).toContain('larger than 64 KiB');
      expect(refusal('x'.repeat(5_000_000)).message).toContain('larger than 64 KiB');
    },
    GUARD,
  );

  it(
    'row 4: refuses directives; without one, no is a word',
    () => {
      expect(refusal(`%YAML 1.1\n---\n${HEAD}from: no\n`).message).toContain('directives are not allowed');
      expect(parseSpec(new TextEncoder().encode(`${HEAD}from: no\n`), 'spec.yaml').from).toBe('no');
    },
    GUARD,
  );

  it(
    'row 5: takes __proto__ and constructor as keys that it does not know',
    () => {
      const error = refusal(`${HEAD}__proto__: {marking: SECRET}\nconstructor: {prototype: {marking: SECRET}}\n`);
      expect(error.message).toContain('unrecognised key "constructor"');
      expect(error.exitCode).toBe(3);
      expect(({} as { marking?: string }).marking).toBeUndefined();
    },
    GUARD,
  );

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    '%2e%2e/%2e%2e/etc/passwd',
    '..\\..\\etc\\passwd',
    'C:/Windows/win.ini',
    'a%00b',
  ])(
    'row 6: refuses the path %s',
    (path) => {
      const error = refusal(`title: Ministers agree to reopen\nsources:\n  - path: '${path}'\n`);
      expect(error.exitCode).toBe(3);
      expect(error.message).toMatch(/spec\.yaml:3:11 {2}sources\[0\]:/);
    },
    GUARD,
  );

  it(
    'row 6: refuses NUL',
    () => {
      expect(refusal('title: Ministers\nsources:\n  - path: "a\u0000b"\n').message).toContain('control characters');
      expect(refusal('title: Ministers\nsources:\n  - path: "a\\0b"\n').exitCode).toBe(3);
    },
    GUARD,
  );

  it.each([
    'file:///etc/passwd',
    'FILE:///etc/passwd',
    'ftp://example.org/a',
    'javascript:alert(1)',
    'data:text/html,x',
  ])(
    'row 10: refuses the address %s',
    (url) => {
      expect(refusal(`title: Ministers agree\nsources:\n  - url: '${url}'\n`).message).toContain('only http and https');
    },
    GUARD,
  );

  it(
    'row 27: a misspelt marking is an error with a suggestion, and no PDF',
    async () => {
      const folder = project({ 'a.yaml': `${HEAD}marking: OFFICAL\n`, 'a.txt': 'x' });
      const run = await chancery(['build', 'a.yaml'], { cwd: folder });
      expect(run.code).toBe(3);
      expect(run.stderr).toContain('a.yaml:4:10  marking: "OFFICAL" is no known marking; did you mean "OFFICIAL"?');
      expect(() => readFileSync(join(folder, 'output/a.pdf'))).toThrow();
    },
    GUARD,
  );
});
