import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChanceryError } from '../../src/errors.js';
import { readSources } from '../../src/sources/read-sources.js';
import { failureOf, folderWith, specIn } from './folder.js';

describe('readSources', () => {
  it('reads a file with its hash, id, media type, origin and the spec’s words', async () => {
    const folder = await folderWith({ 'in/NATO Mission.txt': 'Words.' });
    const spec = specIn(folder, [{ path: 'in/NATO Mission.txt', outlet: 'The Herald', published: '2022-09-28' }]);
    const { sources, missing } = await readSources(spec);
    expect(missing).toEqual([]);
    expect(sources).toEqual([
      {
        id: 'nato-mission',
        origin: { kind: 'file', path: 'in/NATO Mission.txt' },
        bytes: new TextEncoder().encode('Words.'),
        sha256: createHash('sha256').update('Words.').digest('hex'),
        mediaType: 'text/plain',
        overrides: { outlet: 'The Herald', published: '2022-09-28' },
      },
    ]);
  });

  it('takes a pattern’s matches in name order, each once, and an exact path’s words over the pattern’s', async () => {
    const folder = await folderWith({ 'b.txt': 'b', 'a.txt': 'a', 'c.md': 'c' });
    const spec = specIn(folder, [
      { path: '*.txt', outlet: 'Wire' },
      { path: 'b.txt', outlet: 'Herald' },
    ]);
    const { sources } = await readSources(spec);
    expect(sources.map(({ id, overrides }) => [id, overrides.outlet])).toEqual([
      ['a', 'Wire'],
      ['b', 'Herald'],
    ]);
  });

  it('takes a file whose name looks like a pattern as that file', async () => {
    const folder = await folderWith({ 'a[1].txt': 'one', 'a1.txt': 'two' });
    const { sources } = await readSources(specIn(folder, [{ path: 'a[1].txt' }]));
    expect(new TextDecoder().decode(sources[0]?.bytes)).toBe('one');
  });

  it('names every source that can’t be read at once, each with its place and the nearest file', async () => {
    const folder = await folderWith({
      'brief.yaml': 'title: T\nsources:\n  - path: nato-misson.txt\n  - path: no-*.txt\n',
      'nato-mission.txt': 'x',
    });
    const error = await failureOf(readSources(specIn(folder, [{ path: 'nato-misson.txt' }, { path: 'no-*.txt' }])));
    expect(error).toBeInstanceOf(ChanceryError);
    const { kind, problems } = error as ChanceryError;
    expect(kind).toBe('source');
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [3, 5, '"nato-misson.txt" does not exist'],
      [4, 5, 'the pattern "no-*.txt" matches no file'],
    ]);
    expect(problems[0]?.fix).toBe('The nearest file is "nato-mission.txt".');
    expect(problems[0]?.excerpt).toBe('  - path: nato-misson.txt');
  });

  it('answers an optional source that is not there as missing', async () => {
    const folder = await folderWith({ 'a.txt': 'a' });
    const { sources, missing } = await readSources(
      specIn(folder, [{ path: 'a.txt' }, { path: 'gone.txt', optional: true }]),
    );
    expect(sources.map((source) => source.id)).toEqual(['a']);
    expect(missing).toEqual([{ label: 'gone.txt', problem: '"gone.txt" does not exist' }]);
  });

  it('refuses two sources of one id, naming both', async () => {
    const folder = await folderWith({ 'one/nato.txt': '1', 'two/NATO.md': '2' });
    const error = await failureOf(readSources(specIn(folder, [{ path: 'one/nato.txt' }, { path: 'two/NATO.md' }])));
    expect((error as ChanceryError).kind).toBe('spec');
    expect((error as ChanceryError).problems[0]?.message).toBe(
      '"one/nato.txt" and "two/NATO.md" would both have the id "nato"',
    );
  });

  it('reads outside the spec’s folder only within a wider root', async () => {
    const folder = await folderWith({ 'shared/a.txt': 'a', 'briefs/x.txt': 'x' });
    const spec = specIn(join(folder, 'briefs'), [{ path: '../shared/a.txt' }]);
    expect(((await failureOf(readSources(spec))) as ChanceryError).kind).toBe('spec');
    const { sources } = await readSources(spec, { root: folder });
    expect(sources[0]?.origin).toEqual({ kind: 'file', path: '../shared/a.txt' });
  });

  it('follows a symbolic link that stays inside', async () => {
    const folder = await folderWith({ 'real.txt': 'words' });
    await symlink('real.txt', join(folder, 'link.txt'));
    const { sources } = await readSources(specIn(folder, [{ path: 'link.txt' }]));
    expect(sources[0]?.id).toBe('link');
  });

  it('says of addresses and feeds that they are not fetched yet', async () => {
    const folder = await folderWith({});
    const sources = [{ url: 'https://example.org/a' }, { feed: 'https://example.org/a.xml' }];
    const error = await failureOf(readSources(specIn(folder, sources)));
    expect((error as ChanceryError).problems.map((problem) => problem.message)).toEqual([
      'the page "https://example.org/a" is not fetched yet',
      'the feed "https://example.org/a.xml" is not fetched yet',
    ]);
  });

  it('reads only what it is asked for, and names the rest', async () => {
    const folder = await folderWith({ 'a.txt': 'a', 'b.txt': 'b' });
    const spec = specIn(folder, [{ path: 'a.txt' }, { path: 'b.txt' }]);
    const { sources } = await readSources(spec, { only: new Set(['b']) });
    expect(sources.map(({ id }) => id)).toEqual(['b']);
  });

  it('stops when it is told to and tells how far it is', async () => {
    const folder = await folderWith({ 'a.txt': 'a', 'b.txt': 'b' });
    const seen: string[] = [];
    await readSources(specIn(folder, [{ path: '*.txt' }]), {
      onProgress: (done, total, name) => seen.push(`${done}/${total} ${name}`),
    });
    expect(seen).toEqual(['1/2 a.txt', '2/2 b.txt']);
    const stopped = readSources(specIn(folder, [{ path: '*.txt' }]), { signal: AbortSignal.abort() });
    expect(((await failureOf(stopped)) as Error).name).toBe('AbortError');
  });
});
