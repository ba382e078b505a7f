import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlaces, writeAll } from '../../src/output/write-all.js';
import { project } from '../project.js';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('writeAll', () => {
  it('writes text and bytes under their names, over old ones, and answers with their paths', async () => {
    const folder = project({ 'out/a.pdf': 'old' });
    const out = join(folder, 'out');
    const paths = await writeAll(out, [
      { name: 'b.json', bytes: '{"ü":1}' },
      { name: 'a.pdf', bytes: new Uint8Array([37, 80]) },
    ]);
    expect(paths).toEqual([join(out, 'b.json'), join(out, 'a.pdf')]);
    expect([read(out, 'a.pdf'), read(out, 'b.json')]).toEqual(['%P', '{"ü":1}']);
    expect(readdirSync(out).sort()).toEqual(['a.pdf', 'b.json']);
  });

  it('makes the folders that lead there', async () => {
    const folder = project({});
    await writeAll(join(folder, 'deep/er'), [{ name: 'a', bytes: 'a' }]);
    expect(read(folder, 'deep/er/a')).toBe('a');
  });

  it('writes nothing once it is aborted', async () => {
    const folder = project({ 'a.pdf': 'old' });
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(writeAll(folder, [{ name: 'a.pdf', bytes: 'new' }], signal)).rejects.toThrow('stop');
    expect([readdirSync(folder), read(folder, 'a.pdf')]).toEqual([['a.pdf'], 'old']);
  });

  it('takes many at once into one folder', async () => {
    const folder = project({});
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    await Promise.all(names.map((name) => writeAll(folder, [{ name, bytes: name }])));
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    for (const name of names) expect(read(folder, name)).toBe(name);
  });
});

describe('checkPlaces', () => {
  it('leaves no trace where all is well', async () => {
    const folder = project({ 'a.pdf': 'old' });
    await checkPlaces(folder, ['a.pdf', 'b.pdf']);
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(statSync(join(folder, 'a.pdf')).size).toBe(3);
  });

  it('names what stands in the way, and the remedy', async () => {
    const folder = project({ file: '' });
    mkdirSync(join(folder, 'a.pdf'));
    symlinkSync('file', join(folder, 'b.pdf'));
    const refused = (path: string, names: readonly string[]) => expect(checkPlaces(path, names)).rejects;
    await refused(folder, ['a.pdf']).toMatchObject({ kind: 'usage', message: expect.stringContaining('is a folder') });
    await refused(folder, ['b.pdf']).toMatchObject({ message: expect.stringContaining('is a symbolic link') });
    await refused(join(folder, 'file'), []).toMatchObject({
      message: expect.stringMatching(/is not a folder\n.*--out-dir/),
    });
    await refused(join(folder, 'file/under'), []).toMatchObject({ kind: 'usage' });
  });

  it('says so where the folder can’t be made', async () => {
    for (const folder of ['/proc/chancery/output', join(project({}), 'x'.repeat(300))])
      await expect(checkPlaces(folder, [])).rejects.toMatchObject({
        kind: 'usage',
        message: expect.stringMatching(/^the output folder .* can’t be (?:made|written to).*\n.*--out-dir/),
      });
  });
});
