import { execFileSync } from 'node:child_process';
import { symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChanceryError } from '../../src/errors.js';
import { readSources } from '../../src/sources/read-sources.js';
import { sourceFromFile } from '../../src/sources/source-from-file.js';
import { failureOf, folderWith, specIn } from '../sources/folder.js';

const GUARD = 10_000;

/** Kind and first message of what a source entry with this path gets. */
async function outcome(folder: string, path: string): Promise<[string, string]> {
  const error = (await failureOf(readSources(specIn(folder, [{ path }])))) as ChanceryError;
  return [error.kind, error.problems[0]?.message ?? ''];
}

describe('row 6: paths that leave the folder are refused unopened', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'a\0b', '%2e%2e/secret', 'C:\\secret', '..', '../*.txt'])(
    '%j',
    async (path) => {
      const folder = await folderWith({ 'a.txt': 'a' });
      expect((await outcome(folder, path))[0]).toBe('spec');
    },
  );
});

describe('row 7: a symbolic link that points outside', () => {
  it.each(['link.txt', 'l*.txt', 'inner/secret.txt'])('%s', { timeout: GUARD }, async (path) => {
    const outside = await folderWith({ 'secret.txt': 'secret' });
    const folder = await folderWith({ 'a.txt': 'a' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(outside, join(folder, 'inner'));
    const [kind, message] = await outcome(folder, path);
    expect(kind).toBe('source');
    expect(message).toContain('leads outside');
  });

  it('is not excused by optional', async () => {
    const outside = await folderWith({ 'secret.txt': 'secret' });
    const folder = await folderWith({});
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    const error = await failureOf(readSources(specIn(folder, [{ path: 'link.txt', optional: true }])));
    expect((error as ChanceryError).kind).toBe('source');
  });
});

describe('row 9: only regular files', () => {
  it.skipIf(process.platform === 'win32')(
    'a named pipe is refused without waiting for its writer',
    { timeout: 2000 },
    async () => {
      const folder = await folderWith({});
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      expect(await outcome(folder, 'pipe.txt')).toEqual([
        'source',
        '"pipe.txt" is not a regular file (a pipe, a device or a socket)',
      ]);
    },
  );

  it('a folder is refused', { timeout: 2000 }, async () => {
    const folder = await folderWith({ 'sub/a.txt': 'a' });
    expect(await outcome(folder, 'sub')).toEqual(['source', '"sub" is a folder, not a file']);
  });

  it.skipIf(process.platform === 'win32')('a device is refused', { timeout: 2000 }, async () => {
    const error = (await failureOf(sourceFromFile('/dev/zero'))) as ChanceryError;
    expect(error.message).toContain('is not a regular file');
  });

  it('row 19: a file over the cap is refused by its size', { timeout: 2000 }, async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'big.html'), '');
    await truncate(join(folder, 'big.html'), 50 * 1024 * 1024);
    expect(await outcome(folder, 'big.html')).toEqual(['source', '"big.html" is larger than 20 MB']);
  });
});
