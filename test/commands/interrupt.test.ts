import { describe, expect, it } from 'vitest';
import { interruptible } from '../../src/commands/interrupt.js';

const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');

/** Work that ends only when it is aborted, with an error of its own. */
const endless = (signal: AbortSignal) =>
  new Promise((_, fail) => signal.addEventListener('abort', () => fail(new Error('half done'))));

describe('interruptible', () => {
  it.each([
    ['SIGINT', 'interrupted', 130],
    ['SIGTERM', 'terminated', 143],
  ] as const)('tells %s from other failures', async (name, kind, exitCode) => {
    const before = listeners();
    const work = interruptible(endless);
    process.emit(name);
    await expect(work).rejects.toMatchObject({ kind, exitCode });
    expect(listeners()).toBe(before);
  });

  it('passes on what the work gives or throws, and listens no longer', async () => {
    const before = listeners();
    expect(await interruptible(async ({ aborted }) => aborted)).toBe(false);
    await expect(interruptible(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
    expect(listeners()).toBe(before);
  });
});
