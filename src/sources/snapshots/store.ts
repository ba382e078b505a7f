import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ChanceryError } from '../../errors.js';
import { realInside } from '../confine.js';
import { readRegularFile } from '../regular-file.js';
import { slug } from '../source-id.js';
import type { Snapshot, SnapshotRecord } from './snapshot.js';

/**
 * What addresses gave, kept beside a spec so that a build repeats offline. Each address has a folder, named by its host
 * and 16 hex digits of its sha256; in it each state has two files named by the sha256 of its bytes: `.bytes` as they
 * came, decompressed, and `.json`, the record. Nothing is ever changed in place or thrown away: an older brief can be
 * proven from it.
 */
export class SnapshotStore {
  readonly folder: string;
  readonly #home: string;

  constructor(specFolder: string) {
    this.#home = resolve(specFolder);
    this.folder = join(this.#home, '.chancery', 'snapshots');
  }

  /** The newest state of an address, or the one with this hash; undefined where it was never fetched. */
  async read(url: string, sha256?: string): Promise<Snapshot | undefined> {
    const records = await this.records(url);
    const record = sha256 === undefined ? records[0] : records.find((one) => one.sha256 === sha256);
    if (record === undefined) return undefined;
    const bytes = await readRegularFile(join(this.#placeOf(url), `${record.sha256}.bytes`)).catch(() => undefined);
    return bytes === undefined ? undefined : { record, bytes };
  }

  /** Records of an address, the one that it gave last first. */
  async records(url: string): Promise<readonly SnapshotRecord[]> {
    const place = this.#placeOf(url);
    const names = await readdir(place).catch(() => []);
    const read = names.filter((name) => /^[0-9a-f]{64}\.json$/.test(name)).map((name) => readRecord(join(place, name)));
    const records = (await Promise.all(read)).filter((record) => record !== undefined);
    return records.sort((a, b) => compare(b.checkedAt, a.checkedAt) || compare(a.sha256, b.sha256));
  }

  /** Keeps a state: its bytes first, then its record, each written whole and renamed into place. */
  async write({ record, bytes }: Snapshot): Promise<string> {
    const place = this.#placeOf(record.url);
    await mkdir(place, { recursive: true });
    const inside = await realInside(place, this.#home);
    if (inside?.inside !== true) {
      const message = `the snapshot store ${this.folder} leads outside the spec's folder through a symbolic link`;
      throw new ChanceryError('source', { message, fix: 'Remove the link.' });
    }
    const path = join(place, `${record.sha256}.bytes`);
    await writeWhole(path, bytes);
    await writeWhole(join(place, `${record.sha256}.json`), `${JSON.stringify(record, null, 2)}\n`);
    return path;
  }

  #placeOf(url: string): string {
    const digest = createHash('sha256').update(url).digest('hex').slice(0, 16);
    return join(this.folder, `${slug(new URL(url).hostname).slice(0, 60)}-${digest}`);
  }
}

/** The store beside a spec. */
export function storeOf(specPath: string): SnapshotStore {
  return new SnapshotStore(dirname(resolve(specPath)));
}

/** An address as the store knows it: normalised, without its fragment. */
export function storedAddress(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

async function readRecord(path: string): Promise<SnapshotRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(path, 'utf8')) as SnapshotRecord;
    return record.format === 1 && path.endsWith(`${record.sha256}.json`) ? record : undefined;
  } catch {
    return undefined;
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    const file = await open(part, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ChanceryError('source', { message: `the snapshot ${path} can't be written (${code})` }, { cause: error });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
