import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SCHEMA = readFileSync('schema/briefing.schema.json', 'utf8');
const schema = (cache: string) =>
  execFileSync(process.execPath, ['dist/cli.js', 'schema'], {
    encoding: 'utf8',
    env: { ...process.env, CHANCERY_CACHE: cache },
  });

/** The code that a cache folder keeps for a subcommand. */
function keptIn(cache: string): string {
  const [build] = readdirSync(join(cache, 'code'));
  return join(cache, 'code', build!, 'schema.bin');
}

describe('the start of the command', () => {
  it('keeps what it compiled, and runs from it', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'chancery-test-'));
    expect(schema(cache)).toBe(SCHEMA);
    const before = statSync(keptIn(cache));
    expect(before.size).toBeGreaterThan(10_000);
    expect(schema(cache)).toBe(SCHEMA);
    expect(statSync(keptIn(cache)).mtimeMs).toBe(before.mtimeMs);
  });

  it('compiles anew what it can not read', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'chancery-test-'));
    schema(cache);
    writeFileSync(keptIn(cache), 'not code');
    expect(schema(cache)).toBe(SCHEMA);
    expect(statSync(keptIn(cache)).size).toBeGreaterThan(10_000);
  });

  it('keeps the code of the last builds alone', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'chancery-test-'));
    for (const day of [1, 2, 3, 4, 5]) {
      const folder = join(cache, 'code', `0.0.${day}-old`);
      mkdirSync(folder, { recursive: true });
      utimesSync(folder, day * 86_400, day * 86_400);
    }
    schema(cache);
    const kept = readdirSync(join(cache, 'code'));
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining(['0.0.4-old', '0.0.5-old']));
  });

  it('runs where nothing can be kept', () => {
    expect(schema('/dev/null/nowhere')).toBe(SCHEMA);
  });
});
