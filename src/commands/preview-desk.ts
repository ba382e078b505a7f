import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { briefHash } from '../brief/approval.js';
import { openMemory } from '../cache/memory.js';
import { writeAll } from '../output/write-all.js';
import type { Printer } from '../pdf/printer.js';
import { evidenceName } from '../pipeline/names.js';
import { type BuildOptions, type BuildResult, build } from '../pipeline.js';
import type { Desk } from '../preview/session.js';
import type { Watched } from '../preview/watch.js';
import { decide } from '../spec/write/decide.js';
import { readDecision } from '../spec/write/read-decision.js';
import { filesOf } from './build.js';
import { changesSince, keepApproved } from './earlier-build.js';
import type { PreviewOptions } from './preview.js';

/** Articles that are kept: all of a digest's, however many. */
const MOST = 5000;

/** What the preview asks of the rest of the program, for one spec. */
export function openDesk(
  spec: string,
  options: PreviewOptions,
  { printer, watched, signal }: { printer: Promise<Printer>; watched: Watched; signal: AbortSignal },
): Desk {
  const { root, date, theme, week, outDir } = options;
  const own = { printer, memory: openMemory(MOST), root, date, theme, week, outDir, signal };
  const make = (more: BuildOptions) => build(spec, { ...own, ...more });
  const last = join(options.outDir, evidenceName(spec, options.week));
  return {
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
    changes: (built) => changesSince(spec, built, briefHash(built.brief), last),
    keepApproved: (built, hash) => keepApproved(spec, built, hash),
    async export() {
      const result = await make({});
      const paths = await writeAll(options.outDir, await filesOf(spec, result, ['pdf', 'html'], options), signal);
      return paths.map((path) => relative(process.cwd(), path) || path);
    },
    pdf: async () => (await make({})).pdf,
  };
}

/** The spec, every file that it reads, its theme's too, and the folders of its sources: a pattern may come to fit a new file. */
function filesBehind(spec: string, { articles, evidence, themeFiles }: BuildResult): readonly string[] {
  const folder = dirname(resolve(spec));
  const ids = new Set(articles.map(({ id }) => id));
  const paths = evidence.sources.flatMap(({ id, path }) =>
    ids.has(id) && path !== undefined ? [join(folder, path)] : [],
  );
  const folders = new Set(paths.map((path) => dirname(path)));
  return [resolve(spec), ...paths, ...folders, ...themeFiles];
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
