import { spawnSync } from 'node:child_process';
import type { Browser } from 'puppeteer';
import { ChanceryError } from '../errors.js';
import type { FoundBrowser } from './browser.js';
import type { Host } from './host.js';
import { browserRemedy } from './system.js';

/** Nothing may leave: no name resolves, nothing is fetched beside the page; text lays out alike in every build. */
const ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
];

/** What Chromium says when the kernel or a container denies it its sandbox. */
const SANDBOX = /no usable sandbox|SUID sandbox|sandbox_host_linux|zygote_host_impl|Operation not permitted/i;

/**
 * Starts the browser; one that dies as it starts, and has nothing to complain of when it is asked by hand, is started once
 * more. @throws ChanceryError of kind `browser` with what mends it on this system.
 */
export async function launch(found: FoundBrowser, host: Host): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer');
  const start = () =>
    puppeteer.launch({
      executablePath: found.path,
      headless: isShell(found) ? 'shell' : true,
      env: found.env as Record<string, string>,
      args: [...ARGUMENTS, ...(withoutSandbox(host) ? ['--no-sandbox'] : [])],
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  try {
    return await start();
  } catch (error) {
    const said = complaint(found, host);
    if (said !== '') throw launchError(error, said, found, host);
  }
  return start().catch((error: unknown) => {
    throw launchError(error, '', found, host);
  });
}

function isShell({ origin, path }: FoundBrowser): boolean {
  return origin === 'bundled' || /headless[-_]shell/.test(path);
}

/** Root has no sandbox in Chromium; a container that forbids it says so itself. */
function withoutSandbox(host: Host): boolean {
  return host.platform === 'linux' && (host.isRoot || host.env['CHANCERY_NO_SANDBOX'] === '1');
}

function launchError(error: unknown, complaint: string, { path }: FoundBrowser, host: Host): ChanceryError {
  const said = complaint || (error instanceof Error ? error.message : String(error));
  const first = said.split('\n').find((line) => line.trim() !== '') ?? said;
  if (host.platform === 'linux' && !host.exists('/proc/self')) {
    const problem = {
      message: `the browser ${path} does not start: /proc is missing`,
      fix: 'mount it: mount -t proc proc /proc',
    };
    return new ChanceryError('browser', problem, { cause: error });
  }
  if (SANDBOX.test(said)) {
    return new ChanceryError(
      'browser',
      {
        message: `the browser ${path} was refused its sandbox`,
        fix: 'allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, or on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0); in a container that isolates already, set CHANCERY_NO_SANDBOX=1',
      },
      { cause: error },
    );
  }
  const problem = {
    message: `the browser ${path} does not start: ${first}`,
    fix: `chancery doctor says what is missing; or ${browserRemedy(host)}`,
  };
  return new ChanceryError('browser', problem, { cause: error });
}

/** What the browser itself says when it is started by hand: over a pipe its complaints are lost. */
function complaint({ path, env }: FoundBrowser, host: Host): string {
  const sandbox = withoutSandbox(host) ? ['--no-sandbox'] : [];
  const run = spawnSync(path, ['--headless', '--disable-gpu', ...sandbox, '--dump-dom', 'about:blank'], {
    env,
    timeout: 2_000, // what it complains of it says at once
    encoding: 'utf8',
    killSignal: 'SIGKILL',
  });
  return run.status === 0 ? '' : (run.stderr ?? '').trim();
}
