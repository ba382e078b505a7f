import { describe, expect, it } from 'vitest';
import { type Desk, openSession } from '../../src/preview/session.js';
import { decide } from '../../src/spec/write/decide.js';
import { readDecision } from '../../src/spec/write/read-decision.js';
import type { Built } from '../../src/types/built.js';
import type { Changes } from '../../src/types/changes.js';

const SPEC = 'title: One\nsources: [a.txt]\n';

/** A spec in memory; its builds give nothing but fail where it is broken, and each reading takes a turn. */
function deskOf(start: string, more: Partial<Desk> = {}) {
  const disk = { text: start };
  const desk: Desk = {
    readSpec: async () => {
      await new Promise((done) => setTimeout(done, 5));
      return disk.text;
    },
    async writeSpec(before, after) {
      if (disk.text !== before) return false;
      disk.text = after;
      return true;
    },
    async build() {
      if (disk.text.includes('broken')) throw new Error('spec.yaml:1:1  broken');
      return { spec: { review: {} } } as unknown as Built;
    },
    decide: (text, decision) => decide(text, readDecision(decision)),
    hashOf: () => '',
    changes: async () => undefined,
    keepApproved: async () => undefined,
    export: async () => [],
    pdf: async () => new Uint8Array(),
    ...more,
  };
  return { disk, session: openSession(desk) };
}

describe('a session', () => {
  it('writes each of two decisions that come at once', async () => {
    const { disk, session } = deskOf(SPEC);
    const outcomes = await Promise.all([
      session.decide({ do: 'pin', ref: 'a@00000001' }, ''),
      session.decide({ do: 'drop', ref: 'a@00000002' }, ''),
    ]);
    expect(outcomes).toMatchObject([{ done: true }, { done: true }]);
    expect(disk.text).toContain('pin: [a@00000001]');
    expect(disk.text).toContain('drop: [a@00000002]');
  });

  it('adds a decision to what an editor saved while it was being made', async () => {
    const { disk, session } = deskOf(SPEC);
    const decided = session.decide({ do: 'pin', ref: 'a@00000001' }, '');
    setTimeout(() => {
      disk.text = disk.text.replace('One', 'Two');
    }, 6);
    await decided;
    await new Promise((done) => setTimeout(done, 10));
    expect(disk.text).toContain('Two');
    expect(disk.text).toContain('a@00000001');
  });

  it('refuses what is no decision, and writes nothing', async () => {
    const { disk, session } = deskOf(SPEC);
    for (const wrong of [
      { do: 'burn' },
      { do: 'pin' },
      { do: 'pin', ref: { a: 1 } },
      { do: 'edit', ref: 'a@00000001' },
      null,
    ])
      expect(await session.decide(wrong as never, '')).toMatchObject({ done: false });
    expect(disk.text).toBe(SPEC);
  });

  it('says what is wrong with a spec that was broken from the start', async () => {
    const { disk, session } = deskOf('broken');
    await session.refresh();
    expect(session.state()).toMatchObject({ error: 'spec.yaml:1:1  broken' });
    disk.text = SPEC;
    expect(session.state()).toHaveProperty('version', 1);
  });

  const HASH = 'ab'.repeat(32);
  const approve = (hash: string) => ({ do: 'approve', by: 'Ana Reyes', at: '2022-09-29', hash }) as const;

  it('says that an approval could not be kept, and has it written and undone all the same', async () => {
    const keepApproved = () => Promise.reject(new Error('.chancery is a file'));
    const { disk, session } = deskOf(SPEC, { hashOf: () => HASH, keepApproved });
    await session.refresh();
    const warning = expect.stringContaining('.chancery is a file');
    expect(await session.decide(approve(HASH), '')).toMatchObject({ done: true, warning });
    expect(disk.text).toContain(HASH);
    expect(await session.undo()).toMatchObject({ done: true });
    expect(disk.text).toBe(SPEC);
  });

  it('refuses an approval of what is not shown', async () => {
    const { disk, session } = deskOf(SPEC, { hashOf: () => HASH });
    expect(await session.decide(approve(HASH), '')).toMatchObject({ done: false });
    await session.refresh();
    expect(await session.decide(approve('0'.repeat(64)), '')).toMatchObject({ done: false });
    expect(disk.text).toBe(SPEC);
  });

  it('writes own words without the space around them, and none of space alone', async () => {
    const { disk, session } = deskOf(SPEC);
    const write = (text: string) => session.decide({ do: 'write', section: 'bottom_line', text }, '');
    expect(await write('   ')).toMatchObject({ done: false });
    expect(disk.text).toBe(SPEC);
    expect(await write('  So it is. ')).toMatchObject({ done: true });
    expect(disk.text).toContain('bottom_line: So it is.');
  });

  it('tells the changes anew once the document is written, and says so', async () => {
    let list = [{ what: 'came', section: 'context', words: [] }] as const as Changes['list'];
    const { session } = deskOf(SPEC, {
      changes: async () => ({ since: 'built', list }),
      async export() {
        list = [];
        return ['out/one.pdf'];
      },
    });
    await session.refresh();
    let heard = 0;
    session.onChange(() => {
      heard += 1;
    });
    expect(await session.export()).toEqual(['out/one.pdf']);
    expect(heard).toBe(1);
  });
});
