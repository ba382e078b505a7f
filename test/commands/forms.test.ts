import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { briefHash } from '../../src/brief/approval.js';
import { build } from '../../src/pipeline.js';
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

  it.each(['md', 'txt'])('%s without its marking at the head is found', async (form) => {
    const text = readFileSync(join(folder, `output/brief.${form}`), 'utf8');
    writeFileSync(join(folder, `output/unmarked.${form}`), text.replace(/^.*TLP:GREEN.*\n/, ''));
    const evidence = readFileSync(join(folder, 'output/brief.evidence.json'));
    writeFileSync(join(folder, 'output/unmarked.evidence.json'), evidence);
    const run = await chancery(['verify', `output/unmarked.${form}`], { cwd: folder });
    expect([run.code, run.stderr]).toEqual([
      6,
      expect.stringContaining('the head carries the marking TLP:GREEN 0 times'),
    ]);
  });

  it('say who reviewed the document, and what its letterhead says, and are proven', async () => {
    const spec = join(folder, 'approved.yaml');
    const text =
      'title: Ministers agree to reopen\nsources: [a.txt]\ntheme: { name: letterhead, house: Ministry of Roads }\n';
    writeFileSync(spec, text);
    const { brief } = await build(spec, { dryRun: true });
    const approved = `{ by: Ana Reyes, at: 2022-09-29T10:00:00Z, hash: ${briefHash(brief)} }`;
    writeFileSync(spec, `${text}review:\n  approved: ${approved}\n`);
    const built = await chancery(['build', 'approved.yaml', '--format', 'pdf,md,txt,docx'], { cwd: folder });
    expect(built.stderr).not.toContain('out of date');
    for (const form of ['pdf', ...FORMS]) {
      const run = await chancery(['verify', `output/approved.${form}`], { cwd: folder });
      expect(run.stderr, form).toBe('');
      expect(run.code).toBe(0);
    }
    const plain = readFileSync(join(folder, 'output/approved.txt'), 'utf8');
    expect(plain).toContain('Reviewed by Ana Reyes, 29 September 2022');
    expect(plain).toContain('Ministry of Roads');
  });

  it('one without its evidence beside it says so', async () => {
    writeFileSync(join(folder, 'output/alone.md'), '# Alone\n');
    const run = await chancery(['verify', 'output/alone.md'], { cwd: folder });
    expect(run.code).toBe(6);
    expect(run.stderr).toContain('no evidence beside it (output/alone.evidence.json)');
  });
});
