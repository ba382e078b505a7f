import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, chancery, project } from '../project.js';

const SOURCE = 'sources:\n  - path: a.txt\n    published: 2022-09-28\n';
const SPEC = `title: Ministers agree to reopen the border crossing\n${SOURCE}`;
const LONG = 'The author has very much to say on this and will not be cut short by any page. '
  .repeat(50)
  .slice(0, 3900);
const OVER = `${SPEC}sections:\n  - context: "${LONG}"\n  - assessment: "${LONG}"\n`;

describe('several specs in one run', () => {
  it('are built in the order given, the failed ones named and the others written', async () => {
    const folder = project({
      'z.yaml': SPEC,
      'over.yaml': OVER,
      'odd.yaml': `${SPEC}colour: red\n`,
      'a.yaml': SPEC,
      'a.txt': ARTICLE,
    });
    const run = await chancery(['build', 'z.yaml', 'over.yaml', 'odd.yaml', 'a.yaml', '--json', '--format', 'pdf'], {
      cwd: folder,
    });
    expect(run.code).toBe(5);
    const results = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { spec: string; files: string[]; fill: number });
    expect(results.map(({ spec }) => spec)).toEqual(['z.yaml', 'a.yaml']);
    expect(results.map(({ files }) => files)).toEqual([
      ['output/z.pdf', 'output/z.evidence.json'],
      ['output/a.pdf', 'output/a.evidence.json'],
    ]);
    expect(run.stderr).toMatch(/^over\.yaml {2}2 pages: over by about \d+ words/m);
    expect(run.stderr).toMatch(/^odd\.yaml:5:1 {2}unrecognised key "colour"/m);
    expect(readdirSync(join(folder, 'output')).sort()).toEqual([
      'a.evidence.json',
      'a.pdf',
      'z.evidence.json',
      'z.pdf',
    ]);
  });

  it('say once that there is no browser', async () => {
    const folder = project({ 'a.yaml': SPEC, 'b.yaml': SPEC, 'a.txt': ARTICLE });
    const run = await chancery(['build', 'a.yaml', 'b.yaml', '--browser', '/nowhere/chrome'], { cwd: folder });
    expect(run.code).toBe(7);
    expect(run.stderr.match(/there is no browser/g)).toHaveLength(1);
  });

  it('are refused before any work where two would write one file', async () => {
    const folder = project({ 'a.yaml': SPEC, 'b/a.yaml': SPEC, 'a.txt': ARTICLE });
    const run = await chancery(['build', 'a.yaml', 'b/a.yaml'], { cwd: folder });
    expect([run.code, existsSync(join(folder, 'output'))]).toEqual([2, false]);
    expect(run.stderr).toContain('a.yaml and b/a.yaml would both write');
  });
});

describe('one spec', () => {
  it('that no longer fits leaves the old output as it was', async () => {
    const folder = project({
      'a.yaml': OVER,
      'a.txt': ARTICLE,
      'output/a.pdf': 'old',
      'output/a.html': 'old',
      'output/a.evidence.json': 'old',
    });
    const run = await chancery(['build', 'a.yaml'], { cwd: folder });
    expect(run.code).toBe(5);
    expect(run.stderr).toMatch(
      /^a\.yaml {2}2 pages: over by about \d+ words\. Over budget: context \d+\/70, assessment \d+\/60\n/,
    );
    expect(run.stdout).toBe('');
    for (const name of ['a.pdf', 'a.html', 'a.evidence.json'])
      expect(readFileSync(join(folder, 'output', name), 'utf8')).toBe('old');
  });

  it('with a warning is built, and with --strict is not', async () => {
    const folder = project({ 'a.yaml': `title: Border\n${SOURCE}`, 'a.txt': ARTICLE });
    const lax = await chancery(['build', 'a.yaml', '--quiet', '--json'], { cwd: folder });
    expect(lax.code).toBe(0);
    expect((JSON.parse(lax.stdout) as { warnings: string[] }).warnings.join()).toContain('the title names a topic');
    expect(lax.stderr).toContain('warning: a.yaml: the title names a topic');
    const strict = await chancery(['build', 'a.yaml', '--strict', '--out-dir', 'strict'], { cwd: folder });
    expect(strict.code).toBe(3);
    expect(strict.stderr).toMatch(/a\.yaml {2}--strict: (?:1 warning stands|\d+ warnings stand) against it/);
    expect(existsSync(join(folder, 'strict/a.pdf'))).toBe(false);
  });

  it('prints its results on stdout and nothing else there', async () => {
    const folder = project({ 'a.yaml': SPEC, 'a.txt': ARTICLE });
    const run = await chancery(['build', 'a.yaml', '--format', 'json,html'], { cwd: folder });
    expect(run.stdout).toBe('output/a.html\noutput/a.json\noutput/a.evidence.json\n');
    expect(JSON.parse(readFileSync(join(folder, 'output/a.json'), 'utf8'))).toMatchObject({
      kind: 'brief',
      language: 'en',
    });
    const odd = await chancery(['build', 'a.yaml', '--format', 'pdf,xls'], { cwd: folder });
    expect([odd.code, odd.stdout]).toEqual([2, '']);
    expect(odd.stderr).toContain('--format xls is not known');
  });

  it('takes the date that the command line gives', async () => {
    const folder = project({ 'a.yaml': `${SPEC}date: 2022-09-29\n`, 'a.txt': ARTICLE });
    await chancery(['build', 'a.yaml', '--date', '2022-10-01', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(readFileSync(join(folder, 'output/a.json'), 'utf8'))).toMatchObject({ date: '2022-10-01' });
  });
});
