import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Entries kept; beyond them the oldest go. */
const MOST = 5000;

/** Values of earlier runs as JSON, a file each in one folder, named by the sha256 of all that the value depends on. */
export interface CacheFolder {
  /**
   * The value kept under `key`; what can't be read, is not whole or does not fit is made anew, a folder that can't be written
   * is done without.
   */
  kept<T>(key: readonly unknown[], make: () => Promise<T>, fits?: (value: T) => boolean): Promise<T>;
  /** Forgets the oldest entries beyond the bound. */
  trim(most?: number): Promise<void>;
}

/** A folder under `.chancery` beside the spec. */
export function openCacheFolder(specFolder: string, name: string): CacheFolder {
  const folder = join(specFolder, '.chancery', name);
  return {
    async kept<T>(key: readonly unknown[], make: () => Promise<T>, fits?: (value: T) => boolean) {
      const path = join(folder, `${sha256(JSON.stringify(key))}.json`);
      const known = read(path, fits);
      if (known !== undefined) return known;
      const made = await make();
      await write(folder, path, made).catch(() => undefined);
      return made;
    },
    async trim(most = MOST) {
      const names = await readdir(folder).catch(() => []);
      if (names.length <= most) return;
      const aged = await Promise.all(names.map(async (file) => ({ file, age: await writtenAt(join(folder, file)) })));
      const oldest = aged.sort((a, b) => a.age - b.age).slice(0, names.length - most);
      await Promise.all(oldest.map(({ file }) => rm(join(folder, file), { force: true })));
    },
  };
}

/** The first line is the sha256 of the rest. Small files: waiting for each costs several times what reading it does. */
function read<T>(path: string, fits: (value: T) => boolean = () => true): T | undefined {
  try {
    const file = readFileSync(path);
    const body = file.subarray(65);
    if (body.length === 0 || sha256(body) !== file.toString('latin1', 0, 64)) return undefined;
    const value = JSON.parse(body.toString('utf8'));
    return fits(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function write(folder: string, path: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const body = JSON.stringify(value);
  const whole = `${path}.${randomUUID()}`;
  try {
    await writeFile(whole, `${sha256(body)}\n${body}`, { flag: 'wx' });
    await rename(whole, path);
  } finally {
    await rm(whole, { force: true });
  }
}

async function writtenAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
