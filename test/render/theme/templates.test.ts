import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../../src/render/theme/templates.js';
import { project } from '../../project.js';

const read = (folder: string) => {
  const places = new Map([['', { line: 3 }]]);
  const theme = { name: './house', folder: join(folder, 'house'), options: {}, places };
  return readTemplates({ path: 'brief.yaml', kind: 'brief', theme }, folder);
};
const NAMED = { 'house/theme.yaml': 'name: house\n' };

describe('readTemplates', () => {
  it('names the themes there are where one is not found', async () => {
    await expect(
      readTemplates({ path: '', kind: 'brief', theme: { name: 'gothic', options: {} } }, '/b'),
    ).rejects.toMatchObject({
      kind: 'spec',
      message: expect.stringMatching(/no theme "gothic"\n.*default, large, letterhead/),
    });
  });

  it('puts a theme’s files over what all share, those of a kind last', async () => {
    const folder = project({
      ...NAMED,
      'house/partials/item.hbs': 'for all\n',
      'house/partials/note.hbs': 'for all\n',
      'house/brief/partials/note.hbs': 'for briefs\n',
      'house/digest/partials/item.hbs': 'for digests\n',
      'house/a.css': 'a { color: red }',
      'house/brief/b.css': 'b { color: red }',
      'house/digest/c.css': 'c { color: red }',
      'house/.hidden.css': 'd { color: red }',
    });
    const { partials, style, document } = await read(folder);
    expect(partials['item']!.text).toBe('for all');
    expect(partials['note']!.text).toBe('for briefs');
    expect(partials['page']!.file).toContain('shared');
    expect(document.file).toMatch(/brief.document\.hbs$/);
    expect(style).toMatch(/--scale: 1;[\s\S]*\.columns[\s\S]*a \{[\s\S]*b \{/);
    expect(style).not.toMatch(/^[cd] \{/m);
  });

  it('puts the files that a sheet names into it', async () => {
    const { style } = await read(
      project({ ...NAMED, 'house/a.css': "a { background: url('./b.png') } /* url(b.png) */", 'house/b.png': 'PNG' }),
    );
    expect(style).toContain('a { background: url(data:image/png;base64,UE5H) } /* url(b.png) */');
  });

  it('has a hash of every file, and of no place', async () => {
    const files = { ...NAMED, 'house/a.css': 'a {}', 'house/crest.svg': '<svg/>' };
    const [one, two] = [project(files), project(files)];
    const before = (await read(one)).sha256;
    expect((await read(two)).sha256).toBe(before);
    writeFileSync(join(two, 'house/crest.svg'), '<svg />');
    expect((await read(two)).sha256).not.toBe(before);
    writeFileSync(join(one, 'house/more.txt'), '');
    expect((await read(one)).sha256).not.toBe(before);
  });

  it('refuses what is no theme', async () => {
    await expect(read(project({}))).rejects.toMatchObject({
      problems: [
        { line: 3, message: 'theme: there is no folder "./house"', fix: expect.stringContaining('chancery init') },
      ],
    });
    await expect(read(project({ 'house/a.css': '' }))).rejects.toThrow(/it has no theme.yaml/);
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`house/${index}.txt`, '']));
    await expect(read(project({ ...NAMED, ...many }))).rejects.toThrow(/at most 100 files/);
    await expect(read(project({ ...NAMED, 'house/a.css': 'a'.repeat(200_000) }))).rejects.toThrow(
      /larger than 128 KiB/,
    );
  });

  it('follows no link', async () => {
    const outside = project({ ...NAMED, 'a.css': '' });
    const folder = project(NAMED);
    symlinkSync(join(outside, 'a.css'), join(folder, 'house/a.css'));
    await expect(read(folder)).rejects.toThrow(/a\.css {2}is no regular file/);
    const bare = project({});
    symlinkSync(join(outside, 'house'), join(bare, 'house'));
    await expect(read(bare)).rejects.toThrow(/leads out of the spec’s folder/);
  });
});
