import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the resolver asks of the machine; tests give another one. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (path: string) => boolean;
  readonly home: string;
  readonly temp: string;
  readonly isRoot: boolean;
}

export function thisHost(env: NodeJS.ProcessEnv = process.env): Host {
  return {
    platform: process.platform,
    arch: process.arch,
    env,
    exists: existsSync,
    home: homedir(),
    temp: tmpdir(),
    isRoot: process.getuid?.() === 0,
  };
}

/** Where the unpacked browser is kept: `CHANCERY_CACHE`, else the system's own place for caches. */
export function cacheFolder(host: Host): string {
  const { env, home, platform } = host;
  if (env['CHANCERY_CACHE']) return env['CHANCERY_CACHE'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'chancery');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'chancery');
  return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'chancery');
}
