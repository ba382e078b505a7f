import { describe, expect, it } from 'vitest';
import { ahead } from '../../src/commands/ahead.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('ahead', () => {
  it('gives outcomes in the items’ order, whichever ends first', async () => {
    const seen: string[] = [];
    for await (const { item, outcome } of ahead([30, 1, 10], 3, async (ms) => wait(ms).then(() => ms * 2))) {
      seen.push(`${item} ${outcome.status === 'fulfilled' ? outcome.value : 'failed'}`);
    }
    expect(seen).toEqual(['30 60', '1 2', '10 20']);
  });

  it('keeps to so many at once, and starts each once', async () => {
    let running = 0;
    let most = 0;
    const started: number[] = [];
    const work = async (item: number) => {
      started.push(item);
      running += 1;
      most = Math.max(most, running);
      await wait(1);
      running -= 1;
    };
    for await (const _ of ahead([0, 1, 2, 3, 4, 5, 6], 3, work)) await wait(2);
    expect(most).toBe(3);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('goes on after one that fails', async () => {
    const states: string[] = [];
    const work = async (item: string) => (item === 'b' ? Promise.reject(new Error('torn')) : item);
    for await (const { outcome } of ahead(['a', 'b', 'c'], 2, work)) states.push(outcome.status);
    expect(states).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
