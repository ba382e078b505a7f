import { lstat, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ChanceryError } from '../errors.js';

/** One file to write, named without a folder. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Work folders of interrupted runs are told by this name; the number is the process that made it. */
const WORK = /^\.chancery-(\d+)-[0-9a-z]+$/;

/**
 * Writes all files or none that is half: each whole into a work folder beside its place, flushed, then renamed.
 * @throws ChanceryError of kind `usage` where the folder or a place can't be written; nothing is followed or replaced then.
 * @returns absolute paths in the order given.
 */
export async function writeAll(folder: string, files: readonly OutputFile[], signal?: AbortSignal): Promise<string[]> {
  await checkPlaces(
    folder,
    files.map(({ name }) => name),
  );
  await sweep(folder);
  const work = join(folder, `.chancery-${process.pid}-${counter()}`);
  await attempt(folder, () => mkdir(work));
  try {
    for (const file of files) await attempt(folder, () => writeFlushed(join(work, file.name), file.bytes));
    signal?.throwIfAborted();
    const paths: string[] = [];
    for (const { name } of files) {
      const path = join(resolve(folder), name);
      await attempt(folder, () => rename(join(work, name), path));
      paths.push(path);
    }
    return paths;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Refuses before any work is done: a folder that is none, and places where a link or a folder stands. */
export async function checkPlaces(folder: string, names: readonly string[]): Promise<void> {
  await attempt(folder, async () => {
    await makeFolder(folder);
    if (!(await lstat(resolve(folder))).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    const probe = join(folder, `.chancery-${process.pid}-${counter()}`);
    await mkdir(probe);
    await rmdir(probe);
  });
  for (const name of names) {
    const found = await lstat(join(folder, name)).catch(() => undefined);
    if (found === undefined || found.isFile()) continue;
    const what = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'no regular file';
    throw new ChanceryError('usage', {
      message: `${join(folder, name)} is ${what}; it is neither followed nor replaced`,
      fix: 'remove it, or choose another folder with --out-dir',
    });
  }
}

/** With the folders that lead there. Node's own way never ends where a disk refuses them as if they were not there (/proc). */
async function makeFolder(folder: string, above = dirname(folder)): Promise<void> {
  const made = (path: string) =>
    mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  await made(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await made(folder);
  });
}

/** Removes what killed runs left behind. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = WORK.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function writeFlushed(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'can’t be made',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'is on a full disk',
  EDQUOT: 'is over its quota',
};

async function attempt<T>(folder: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ''] ?? (syscall === undefined ? undefined : `can’t be written to (${code})`);
    if (reason === undefined) throw error;
    const problem = { message: `the output folder ${folder} ${reason}`, fix: 'choose another one with --out-dir' };
    throw new ChanceryError('usage', problem, { cause: error });
  }
}

let made = 0;

function counter(): string {
  made += 1;
  return made.toString(36);
}
