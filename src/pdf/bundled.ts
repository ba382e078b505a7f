import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { ChanceryError } from '../errors.js';
import { cacheFolder, type Host } from './host.js';
import { unpackTar } from './tar.js';

/** The bundled browser, unpacked: where it lies and what its process needs to find its libraries and fonts. */
export interface Unpacked {
  readonly path: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Folder of the bundled browser's package, if it is installed here; it exists for Linux on x64. */
export function bundledPackage(host: Host): string | undefined {
  if (host.platform !== 'linux' || host.arch !== 'x64') return undefined;
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
      if (dirname(folder) === folder) return undefined;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the bundled browser, once for each of its versions: whole into a folder of another name, then renamed, so
 * that several processes may start at once and none finds half a browser.
 */
export async function unpackBundled(host: Host, folder: string): Promise<Unpacked> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = await unpackedFolder(host, folder, version);
  const path = join(home, 'chromium');
  return { path, version, env: await environment(host, home, path) };
}

/** What keeps a folder from being written to. */
const BLOCKED = ['EACCES', 'EROFS', 'EPERM', 'ENOENT', 'ENOTDIR', 'ENOSPC', 'EDQUOT'];

async function unpackedFolder(host: Host, folder: string, version: string): Promise<string> {
  const temporary = join(host.temp, `chancery-cache-${process.getuid?.() ?? ''}`);
  for (const cache of [cacheFolder(host), temporary]) {
    const home = join(cache, `chromium-${version}`);
    try {
      if (cache === temporary) await makeOwn(cache);
      if (!existsSync(join(home, 'chromium'))) await unpackInto(cache, home, folder);
      return home;
    } catch (error) {
      if (!BLOCKED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new ChanceryError('browser', {
    message: 'there is no folder to unpack the bundled browser into',
    fix: 'name one that can be written to with CHANCERY_CACHE',
  });
}

/** Others may write to the temporary folder: what lies in it is run only where nobody else could have put it. */
async function makeOwn(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const own = found.isDirectory() && found.uid === (process.getuid?.() ?? found.uid) && (found.mode & 0o022) === 0;
  if (!own) throw Object.assign(new Error(`${folder} is open to others`), { code: 'EACCES' });
}

async function unpackInto(cache: string, home: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  const work = await mkdtemp(join(cache, '.unpacking-'));
  try {
    const bin = join(folder, 'bin');
    const browser = pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress({ chunkSize: 1 << 21 }),
      createWriteStream(join(work, 'chromium'), { mode: 0o755 }),
    );
    const archives = ['al2023', 'fonts', 'swiftshader'].map(async (name) => {
      const packed = await readFile(join(bin, `${name}.tar.br`));
      await unpackTar(await promisify(brotliDecompress)(packed), name === 'swiftshader' ? work : join(work, name));
    });
    await Promise.all([browser, ...archives]);
    await writeFile(join(work, 'fonts.conf'), fontsConf(home));
    await rename(work, home).catch((error: unknown) => {
      if (!existsSync(join(home, 'chromium'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A machine without fonts prints nothing though the page brings its own: this names a folder that has one. */
function fontsConf(home: string): string {
  const dir = (path: string) => path.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir(join(home, 'fonts'))}</dir><cachedir>${dir(join(home, 'font-cache'))}</cachedir></fontconfig>`;
}

/** Whether the system lacks libraries that the browser is linked with: asked anew only when the system's have changed. */
async function needsLibraries(home: string, browser: string): Promise<boolean> {
  const kept = join(home, 'libraries');
  const { mtimeMs, size } = await stat('/etc/ld.so.cache').catch(() => ({ mtimeMs: 0, size: 0 }));
  const state = `${mtimeMs} ${size}`;
  const known = await readFile(kept, 'utf8').catch(() => '');
  if (size > 0 && known === `${state} bundled`) return true;
  if (size > 0 && known === `${state} system`) return false;
  const linked = await promisify(execFile)('ldd', [browser]).catch(() => undefined);
  const needs = linked === undefined || linked.stdout.includes('not found');
  // where it can't be kept, it is asked each time
  await writeFile(kept, `${state} ${needs ? 'bundled' : 'system'}`).catch(() => undefined);
  return needs;
}

async function environment(host: Host, home: string, browser: string): Promise<NodeJS.ProcessEnv> {
  const libraries = join(home, 'al2023', 'lib');
  const own = host.env['LD_LIBRARY_PATH'];
  const needed = await needsLibraries(home, browser);
  const bundled = needed ? { LD_LIBRARY_PATH: own ? `${libraries}:${own}` : libraries } : {};
  return { ...host.env, FONTCONFIG_FILE: join(home, 'fonts.conf'), ...bundled };
}
