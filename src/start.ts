#!/usr/bin/env node
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { cacheFolder, thisHost } from './pdf/host.js';

declare const CHANCERY_BUILD: string;

/*
 * The command's entry. A third of a cold start went into compiling the same JavaScript again, so the bundle is run from
 * V8's code cache, which holds what the same subcommand compiled the last time. It lies in the user's own cache folder
 * beside the unpacked browser; V8 refuses one of another version, and where none can be kept, the bundle just compiles.
 */
const bundle = join(dirname(fileURLToPath(import.meta.url)), 'command.cjs');
const subcommand = process.argv.slice(2).find((word) => /^[a-z]+$/.test(word)) ?? 'help';
const folder = join(cacheFolder(thisHost()), 'code', `${CHANCERY_BUILD}-${process.version}-${process.arch}`);
const kept = join(folder, `${subcommand.slice(0, 16)}.bin`);

const PARAMETERS = 'module, exports, require, chanceryImport, __filename';
const cachedData = readKept();
const script = new Script(`(function (${PARAMETERS}) {${readFileSync(bundle, 'latin1')}\n})`, {
  filename: bundle,
  ...(cachedData === undefined ? {} : { cachedData }),
});
const module = { exports: {} as { main: () => Promise<void> } };
const dynamicImport = (name: string, options?: ImportCallOptions) => import(name, options);
script.runInThisContext()(module, module.exports, createRequire(bundle), dynamicImport, bundle);
await module.exports.main();
if (cachedData === undefined || script.cachedDataRejected === true) process.on('exit', keep);

function readKept(): Buffer | undefined {
  try {
    return readFileSync(kept);
  } catch {
    return undefined;
  }
}

/** Builds whose code is kept; that of older ones is never asked for again. */
const BUILDS = 3;

/** Kept whole or not at all, and only after a run that went well: it has compiled what the next one needs. */
function keep(code: number): void {
  if (code !== 0) return;
  const whole = `${kept}.${process.pid}`;
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(whole, script.createCachedData(), { mode: 0o600 });
    renameSync(whole, kept);
    sweep();
  } catch {
    // a machine that can keep nothing compiles each time
  }
}

function sweep(): void {
  const all = dirname(folder);
  const aged = readdirSync(all).map((name) => ({ path: join(all, name), age: statSync(join(all, name)).mtimeMs }));
  for (const { path } of aged.sort((a, b) => b.age - a.age).slice(BUILDS))
    rmSync(path, { recursive: true, force: true });
}
