import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChanceryError } from '../errors.js';
import { startPrinter } from '../pipeline.js';
import { openServer } from '../preview/server.js';
import { openSession } from '../preview/session.js';
import { watchFiles } from '../preview/watch.js';
import { interruptible } from './interrupt.js';
import { openDesk } from './preview-desk.js';

export interface PreviewOptions {
  readonly port?: string;
  readonly outDir: string;
  readonly root?: string;
  readonly date?: string;
  readonly week?: string;
  readonly theme?: string;
  readonly browser?: string;
}

/** `chancery preview`: the review page until Ctrl-C; its address goes to stdout. */
export async function preview(spec: string, options: PreviewOptions): Promise<void> {
  await holdsSpec(spec);
  await interruptible(async (signal) => {
    const printer = startPrinter({ executablePath: options.browser, signal });
    printer.catch(() => undefined);
    const watched = watchFiles(() => void session.refresh());
    const desk = openDesk(spec, options, { printer, watched, signal });
    const session = openSession(desk);
    watched.follow([resolve(spec)]);
    try {
      await session.refresh();
      const server = await openServer({
        session,
        token: randomBytes(18).toString('base64url'),
        assets: await pageFiles(),
        exportFiles: () => session.export(),
        pdf: () => desk.pdf(),
        port: portOf(options.port),
      });
      process.stdout.write(`${server.address}\n`);
      process.stderr.write('Ctrl-C ends the preview.\n');
      await new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      }).finally(() => server.close());
    } finally {
      watched.close();
      await printer.then((started) => started.close()).catch(() => undefined);
    }
  });
}

/** A spec that can't be built may be mended while it is looked at; of one that is not there, there is nothing to look at. */
async function holdsSpec(spec: string): Promise<void> {
  const { readSpecBytes } = await import('../spec/load.js');
  await readSpecBytes(spec);
}

async function pageFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = fileURLToPath(new URL('./preview/', import.meta.url));
  const names = await readdir(folder);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

function portOf(port: string | undefined): number {
  const number = Number(port ?? 0);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new ChanceryError('usage', {
    message: `--port ${port} is no port`,
    fix: 'a number up to 65535; 0 takes a free one',
  });
}
