import { ChanceryError } from '../errors.js';
import { bundledPackage, unpackBundled } from './bundled.js';
import type { Host } from './host.js';
import { browserRemedy, systemBrowser } from './system.js';

/** A browser to print with, and how it was found. */
export interface FoundBrowser {
  readonly path: string;
  readonly origin: 'named' | 'bundled' | 'system';
  readonly version?: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The browser to print with: what the user names (`executablePath`, else `PUPPETEER_EXECUTABLE_PATH`), the bundled
 * one, then one of the system.
 * @throws ChanceryError of kind `browser` with this system's remedy.
 */
export async function findBrowser(host: Host, executablePath?: string): Promise<FoundBrowser> {
  const named = executablePath ?? host.env['PUPPETEER_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') {
    if (host.exists(named)) return { path: named, origin: 'named', env: host.env };
    throw new ChanceryError('browser', {
      message: `there is no browser at ${named}`,
      fix: 'mend --browser or PUPPETEER_EXECUTABLE_PATH, or leave them out to use the bundled one',
    });
  }
  const folder = bundledPackage(host);
  if (folder !== undefined) {
    const { path, version, env } = await unpackBundled(host, folder);
    return { path, origin: 'bundled', version, env };
  }
  const system = systemBrowser(host);
  if (system !== undefined) return { path: system, origin: 'system', env: host.env };
  throw new ChanceryError('browser', { message: 'no browser was found to print with', fix: browserRemedy(host) });
}
