import { randomBytes } from 'node:crypto';
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { briefHash } from '../brief/approval.js';
import { openMemory } from '../cache/memory.js';
import { ChanceryError } from '../errors.js';
import { writeAll } from '../output/write-all.js';
import { type BuildResult, build, startPrinter } from '../pipeline.js';
import { openServer } from '../preview/server.js';
import { type Desk, openSession } from '../preview/session.js';
import { watchFiles } from '../preview/watch.js';
import { decide } from '../spec/write/decide.js';
import { readDecision } from '../spec/write/read-decision.js';
import { filesOf } from './build.js';
import { interruptible } from './interrupt.js';

export interface PreviewOptions {
  readonly port?: string;
  readonly outDir: string;
  readonly root?: string;
  readonly date?: string;
  readonly theme?: string;
  readonly browser?: string;
}

/** `chancery preview`: the review page until Ctrl-C; its address goes to stdout. */
export async function preview(spec: string, options: PreviewOptions): Promise<void> {
  await interruptible(async (signal) => {
    const printer = startPrinter({ executablePath: options.browser, signal });
    printer.catch(() => undefined);
    const memory = openMemory();
    const { root, date, theme, outDir } = options;
    const own = { printer, memory, root, date, theme, outDir, signal };
    const make = (more: Parameters<typeof build>[1]) => build(spec, { ...own, ...more });
    const watched = watchFiles(() => void session.refresh());
    const printed = (): Promise<BuildResult> => make({});
    const desk: Desk = {
      readSpec: () => readFile(spec, 'utf8'),
      async writeSpec(before, after) {
        if (!(await replaceFile(spec, before, after))) return false;
        watched.settle();
        return true;
      },
      async build(text) {
        const result = await make({ dryRun: true, ...(text === undefined ? {} : { specBytes: Buffer.from(text) }) });
        if (text === undefined) watched.follow(filesBehind(spec, result));
        return result;
      },
      decide: (text, decision) => decide(text, readDecision(decision)),
      hashOf: ({ brief }) => briefHash(brief),
      async export() {
        const result = await printed();
        const paths = await writeAll(options.outDir, await filesOf(spec, result, ['pdf', 'html'], options), signal);
        return paths.map((path) => relative(process.cwd(), path) || path);
      },
    };
    const session = openSession(desk);
    watched.follow([resolve(spec)]);
    try {
      await session.refresh();
      const server = await openServer({
        session,
        token: randomBytes(18).toString('base64url'),
        assets: await pageFiles(),
        exportFiles: () => desk.export(),
        pdf: async () => (await printed()).pdf,
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

/** The spec and every file that it reads, its theme's too. */
function filesBehind(spec: string, { articles, evidence, themeFiles }: BuildResult): readonly string[] {
  const folder = dirname(resolve(spec));
  const ids = new Set(articles.map(({ id }) => id));
  const paths = evidence.sources.flatMap(({ id, path }) =>
    ids.has(id) && path !== undefined ? [join(folder, path)] : [],
  );
  return [resolve(spec), ...paths, ...themeFiles];
}

/** Written beside and put in its place, so that nobody reads half a spec; a link and the file's mode stay. Whether it was still `before`. */
async function replaceFile(path: string, before: string, after: string): Promise<boolean> {
  const real = await realpath(path);
  const beside = `${real}.${process.pid}.tmp`;
  const { mode } = await stat(real);
  try {
    await writeFile(beside, after, { mode });
    if ((await readFile(real, 'utf8')) !== before) return false;
    await rename(beside, real);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
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
