import { afterEach, describe, expect, it, vi } from 'vitest';
import { progress } from '../../src/commands/progress.js';

function shown({ tty, quiet = false, ci }: { tty: boolean; quiet?: boolean; ci?: string }): string {
  vi.stubEnv('CI', ci);
  const before = process.stderr.isTTY;
  process.stderr.isTTY = tty;
  let text = '';
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    const line = progress(quiet);
    line.step('reading');
    line.step('printing');
    line.warn('short');
    line.done();
  } finally {
    spy.mockRestore();
    process.stderr.isTTY = before;
  }
  return text;
}

/** What a terminal has on it in the end. */
const left = (text: string) =>
  text
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\u001b[K') + 1).replace(/^\[K/, ''))
    .join('\n');

describe('progress', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('overwrites one line on a terminal, and leaves the warnings alone', () => {
    const text = shown({ tty: true });
    expect(text).toContain('reading');
    expect(text).toContain('printing');
    expect(left(text)).not.toContain('printing');
    expect(left(text)).toContain('short');
  });

  it.each([
    ['a pipe', { tty: false }],
    ['CI', { tty: true, ci: 'true' }],
    ['--quiet', { tty: true, quiet: true }],
  ])('says nothing but warnings for %s', (_, options) => {
    const text = shown(options);
    expect(text).not.toContain('reading');
    expect(text).toMatch(/warning:.* short\n$/);
    expect(text).not.toContain('\r');
  });
});
