import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, chancery, project } from '../project.js';

const FORMS = ['md', 'txt', 'docx'] as const;

describe('the other forms of a brief', () => {
  let folder: string;
  beforeAll(async () => {
    folder = project({
      'brief.yaml': 'title: Ministers agree to reopen the border crossing\nmarking: TLP:GREEN\nsources: [a.txt]\n',
      'a.txt': ARTICLE,
    });
    const run = await chancery(['build', 'brief.yaml', '--format', FORMS.join(','), '--json'], { cwd: folder });
    expect(JSON.parse(run.stdout).files).toEqual([
      ...FORMS.map((form) => `output/brief.${form}`),
      'output/brief.evidence.json',
    ]);
  });

  it.each(FORMS)('%s is proven from its sources', async (form) => {
    const run = await chancery(['verify', `output/brief.${form}`], { cwd: folder });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toContain('proven');
  });

  it('a word changed in one is found', async () => {
    const text = readFileSync(join(folder, 'output/brief.txt'), 'utf8');
    writeFileSync(join(folder, 'output/brief.txt'), text.replace('nine months', 'five months'));
    const run = await chancery(['verify', 'output/brief.txt'], { cwd: folder });
    expect(run.code).toBe(6);
    expect(run.stderr).toContain('nine months');
  });

  it('one without its evidence beside it says so', async () => {
    writeFileSync(join(folder, 'output/alone.md'), '# Alone\n');
    const run = await chancery(['verify', 'output/alone.md'], { cwd: folder });
    expect(run.code).toBe(6);
    expect(run.stderr).toContain('no evidence beside it (output/alone.evidence.json)');
  });
});
