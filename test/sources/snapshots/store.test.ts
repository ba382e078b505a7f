import { createHash } from 'node:crypto';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/sources/snapshots/snapshot.js';
import { SnapshotStore, storedAddress } from '../../../src/sources/snapshots/store.js';
import { failureOf, folderWith } from '../folder.js';

const URL_A = 'https://example.org/a?x=1';

function snapshot(words: string, checkedAt: string): Snapshot {
  const bytes = new TextEncoder().encode(words);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const headers = { 'content-type': 'text/html' };
  return {
    record: { format: 1, url: URL_A, retrievedAt: checkedAt, checkedAt, sha256, length: bytes.length, headers },
    bytes,
  };
}

describe('the snapshot store', () => {
  it('gives the state that an address gave last, and any earlier one by its hash', async () => {
    const store = new SnapshotStore(await folderWith({}));
    const [first, second] = [snapshot('One.', '2022-09-28T10:00:00Z'), snapshot('Two.', '2022-09-29T10:00:00Z')];
    await store.write(second);
    await store.write(first);
    expect(await store.read(URL_A)).toEqual(second);
    expect(await store.read(URL_A, first.record.sha256)).toEqual(first);
    expect(await store.read('https://example.org/a?x=2')).toBeUndefined();
    expect((await store.records(URL_A)).map(({ checkedAt }) => checkedAt)).toEqual([
      '2022-09-29T10:00:00Z',
      '2022-09-28T10:00:00Z',
    ]);
  });

  it('lies beside the spec, a folder an address, and leaves nothing half-written', async () => {
    const folder = await folderWith({});
    const path = await new SnapshotStore(folder).write(snapshot('One.', '2022-09-28T10:00:00Z'));
    expect(path).toMatch(/\.chancery\/snapshots\/example-org-[0-9a-f]{16}\/[0-9a-f]{64}\.bytes$/);
    expect(path.startsWith(folder)).toBe(true);
  });

  it('passes over records that are none', async () => {
    const store = new SnapshotStore(await folderWith({}));
    const path = await store.write(snapshot('One.', '2022-09-28T10:00:00Z'));
    await writeFile(join(path, '..', `${'0'.repeat(64)}.json`), '{"format": 1');
    await writeFile(join(path, '..', `${'1'.repeat(64)}.json`), '{"format": 9}');
    expect(await store.records(URL_A)).toHaveLength(1);
  });

  it('is not led outside by a link', async () => {
    const [outside, folder] = [await folderWith({}), await folderWith({})];
    await symlink(outside, join(folder, '.chancery'));
    const error = await failureOf(new SnapshotStore(folder).write(snapshot('One.', '2022-09-28T10:00:00Z')));
    expect((error as Error).message).toContain('leads outside');
  });

  it('knows an address without its fragment', () => {
    expect(storedAddress('HTTPS://Example.org/a?x=1#part')).toBe('https://example.org/a?x=1');
  });
});
