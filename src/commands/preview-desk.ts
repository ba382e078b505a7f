import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { briefHash } from '../brief/approval.js';
import { openMemory } from '../cache/memory.js';
import { writeAll } from '../output/write-all.js';
import type { Printer } from '../pdf/printer.js';
import { evidenceName } from '../pipeline/names.js';
import { type BuildOptions, build } from '../pipeline.js';
import type { Desk } from '../preview/session.js';
import type { Watched } from '../preview/watch.js';
import { decide } from '../spec/write/decide.js';
import { readDecision } from '../spec/write/read-decision.js';
import { filesOf } from './build.js';
import { changesSince, keepApproved } from './earlier-build.js';
import { filesBehind, filesNamed } from './files-behind.js';
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
  /** What the last good page was made of. */
  let behind: readonly string[] = [];
  return {
    readSpec: () => readFile(spec, 'utf8'),
    async writeSpec(before, after) {
      if (!(await replaceFile(spec, before, after))) return false;
      watched.settle();
      return true;
    },
    async build(text) {
      if (text !== undefined) return make({ dryRun: true, specBytes: Buffer.from(text) });
      try {
        const result = await make({ dryRun: true });
        behind = filesBehind(spec, last, result);
        watched.follow(behind);
        return result;
      } catch (problem) {
        // what is missing may come to be
        watched.follow([...behind, ...(await filesNamed(spec, root))]);
        throw problem;
      }
    },
    decide: (text, decision) => decide(text, readDecision(decision)),
    hashOf: ({ brief }) => briefHash(brief),
    changes: (built) => changesSince(spec, built, briefHash(built.brief), last),
    keepApproved: (built, hash) => keepApproved(spec, built, hash),
    async export() {
      const result = await make({});
      const paths = await writeAll(options.outDir, await filesOf(spec, result, ['pdf', 'html'], options), signal);
      watched.settle();
      return paths.map((path) => relative(process.cwd(), path) || path);
    },
    pdf: async () => (await make({})).pdf,
  };
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
