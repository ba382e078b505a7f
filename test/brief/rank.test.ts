import { describe, expect, it } from 'vitest';
import { rankOf, rooms } from '../../src/brief/rank.js';
import type { Candidate } from '../../src/types/selection.js';

const candidates = (count: number, words = 20, pinned: readonly number[] = []) =>
  Array.from({ length: count }, (_, index) => ({ words, pinned: pinned.includes(index) }) as Candidate);

describe('rooms', () => {
  it('starts a block at its budget and lets it grow to its limit', () => {
    const room = rooms('key_facts', candidates(10), {});
    expect(room).toEqual([...Array(5).fill('start'), ...Array(3).fill('grown'), 'beyond', 'beyond']);
    expect(rooms('context', candidates(9), {})).toEqual([
      ...Array(3).fill('start'),
      ...Array(4).fill('grown'),
      'beyond',
      'beyond',
    ]);
  });

  it('binds an explicit `max` or `words`: what is over has no room at all', () => {
    expect(rooms('key_facts', candidates(4), { max: 2 })).toEqual(['start', 'start', undefined, undefined]);
    expect(rooms('context', candidates(4), { words: 45 })).toEqual(['start', 'start', undefined, undefined]);
  });

  it('gives the first its room however long it is, and what is pinned always', () => {
    expect(rooms('context', candidates(2, 200), { words: 50 })).toEqual(['start', undefined]);
    expect(rooms('quotes', candidates(4, 20, [3]), { max: 1 })).toEqual(['start', undefined, undefined, 'start']);
    expect(rooms('key_facts', candidates(9, 20, [8]), {})[8]).toBe('start');
  });
});

describe('rankOf', () => {
  it('keeps starting budgets of every block over grown ones, and those over what lies beyond', () => {
    const blocks = ['key_facts', 'quotes', 'watch', 'context'] as const;
    const of = (room: 'start' | 'grown' | 'beyond', index: number) => blocks.map((name) => rankOf(name, room, index));
    expect(Math.min(...of('start', 99))).toBeGreaterThan(Math.max(...of('grown', 0)));
    expect(Math.min(...of('grown', 99))).toBeGreaterThanOrEqual(Math.max(...of('beyond', 0)));
  });

  it('keeps the better of one block, and the bottom line longest', () => {
    expect(rankOf('key_facts', 'start', 0)).toBeGreaterThan(rankOf('key_facts', 'start', 1));
    expect(rankOf('bottom_line', 'start', 0)).toBeGreaterThan(rankOf('key_facts', 'start', 0));
  });
});
