import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, chancery, project } from '../project.js';

describe('chancery verify', () => {
  let folder: string;
  beforeAll(async () => {
    folder = project({ 'brief.yaml': 'title: Ministers agree to reopen\nsources: [a.txt]\n', 'a.txt': ARTICLE });
    const run = await chancery(['build', 'brief.yaml', '--format', 'pdf,docx', '--out-dir', '.'], { cwd: folder });
    expect(run.code, run.stderr).toBe(0);
    const bytes = readFileSync(join(folder, 'brief.pdf'));
    writeFileSync(join(folder, 'cut.pdf'), bytes.subarray(0, bytes.length / 2));
    writeFileSync(join(folder, 'longer.pdf'), Buffer.concat([bytes, Buffer.alloc(200, 'x')]));
  });

  it.each(['cut.pdf', 'longer.pdf'])('tells of %s that it is damaged', async (file) => {
    const run = await chancery(['verify', file], { cwd: folder });
    expect(run.code).toBe(6);
    expect(run.stderr).toMatch(new RegExp(`^${file} {2}damaged, or changed by another program`));
    expect(run.stderr).not.toContain('unexpected');
  });

  it('goes on after a file that can’t be read, and reports each', async () => {
    const files = ['gone.pdf', 'cut.pdf', 'a.txt', 'brief.pdf', 'brief.docx'];
    const run = await chancery(['verify', ...files], { cwd: folder });
    expect(run.code).toBe(6);
    expect(run.stderr).toMatch(/^gone\.pdf {2}there is no such file/m);
    expect(run.stderr).toMatch(/^cut\.pdf {2}damaged/m);
    expect(run.stderr).toMatch(/^a\.txt {2}there is no evidence beside it/m);
    expect(run.stdout.match(/^brief\.(?:pdf|docx): proven/gm)).toHaveLength(2);
  });
});
