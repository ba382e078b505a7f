import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackTar } from '../../src/pdf/tar.js';
import { project } from '../project.js';

function entry(name: string, content: string, type = '0'): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(content.length.toString(8).padStart(11, '0'), 124);
  head.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([head, body]);
}

describe('unpackTar', () => {
  it('unpacks files and folders, also one that fills its blocks', async () => {
    const folder = project({});
    const archive = [
      entry('d/', '', '5'),
      entry('d/a.txt', 'a'.repeat(1024)),
      entry('e/b.txt', ''),
      Buffer.alloc(1024),
    ];
    await unpackTar(Buffer.concat(archive), folder);
    expect(readFileSync(join(folder, 'd/a.txt'), 'utf8')).toHaveLength(1024);
    expect(readFileSync(join(folder, 'e/b.txt'), 'utf8')).toBe('');
  });

  it('lets nothing out of the folder, and makes no links', async () => {
    const folder = project({ 'in/keep': '' });
    const archive = [entry('../../out.txt', 'x'), entry('/root.txt', 'x'), entry('link', '', '2')];
    await unpackTar(Buffer.concat(archive), join(folder, 'in'));
    expect(existsSync(join(folder, 'out.txt'))).toBe(false);
    expect(readdirSync(join(folder, 'in')).sort()).toEqual(['keep', 'out.txt', 'root.txt']);
  });
});
