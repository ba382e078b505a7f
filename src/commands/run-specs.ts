import { openMemory } from '../cache/memory.js';
import { ChanceryError } from '../errors.js';
import { type BuildOptions, type BuildResult, build, startPrinter } from '../pipeline.js';
import { ahead } from './ahead.js';
import { checkDate } from './check-date.js';
import { interruptible } from './interrupt.js';
import { progress } from './progress.js';
import { throwAll } from './throw-all.js';

/** Options that `build` and `check` share, as the command line gives them. */
export interface RunOptions {
  readonly theme?: string;
  readonly date?: string;
  readonly week?: string;
  /** Where earlier digests of the specs lie. */
  readonly outDir?: string;
  readonly root?: string;
  readonly browser?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Builds under way at once: while the browser lays one document out, the next ones are read. */
const AT_ONCE = 3;

/**
 * Builds specs in one warm browser and hands each result to `use`, in the order given. A spec that fails does not keep
 * the others from being built; all failures are thrown together at the end.
 */
export async function runSpecs(
  specs: readonly string[],
  options: RunOptions & { readonly dryRun?: boolean },
  use: (spec: string, result: BuildResult, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  checkDate('--date', options.date);
  const shown = progress(options.quiet === true);
  await interruptible(async (signal) => {
    const printer = startPrinter({ executablePath: options.browser, signal });
    printer.catch(() => undefined);
    const memory = openMemory();
    const start = (spec: string, index: number) => {
      const count = specs.length > 1 ? `${index + 1}/${specs.length} ` : '';
      const onProgress = (step: string) => shown.step(`${count}${spec}: ${step}`);
      return build(spec, { ...buildOptions(options), printer, signal, memory, onProgress });
    };
    const failures: unknown[] = [];
    try {
      for await (const { item: spec, outcome } of ahead(specs, AT_ONCE, start)) {
        signal.throwIfAborted();
        try {
          if (outcome.status === 'rejected') throw outcome.reason;
          const { warnings } = outcome.value;
          for (const warning of warnings) shown.warn(`${spec}: ${warning}`);
          if (options.strict === true && warnings.length > 0) throw strictError(spec, outcome.value);
          await use(spec, outcome.value, signal);
        } catch (error) {
          signal.throwIfAborted();
          failures.push(specs.length > 1 || isOfDocument(error) ? named(error, spec) : error);
        }
      }
    } finally {
      shown.done();
      await printer.then((started) => started.close()).catch(() => undefined);
    }
    throwAll([...new Set(failures)]);
  });
}

function buildOptions({
  date,
  week,
  theme,
  root,
  outDir,
  dryRun,
}: RunOptions & { readonly dryRun?: boolean }): BuildOptions {
  return { date, week, theme, root, outDir, dryRun: dryRun === true };
}

/** Of a spec alone, the command line's problems need no name; what its document can't do does. */
function isOfDocument(error: unknown): boolean {
  return error instanceof ChanceryError && error.kind !== 'usage';
}

/** A problem that lies in no file says whose spec it is; one that all specs share stays one. */
function named(error: unknown, spec: string): unknown {
  if (!(error instanceof ChanceryError) || error.kind === 'browser') return error;
  const problems = error.problems.map((problem) => (problem.file === undefined ? { ...problem, file: spec } : problem));
  return new ChanceryError(error.kind, problems, { cause: error });
}

/** The browser alone is to blame where the PDF is plain and nothing else stands against it. */
function strictError(spec: string, { warnings, plain }: BuildResult): ChanceryError {
  const count = warnings.length === 1 ? '1 warning stands' : `${warnings.length} warnings stand`;
  const kind = plain === true && warnings.length === 1 ? 'browser' : 'spec';
  return new ChanceryError(kind, { file: spec, message: `--strict: ${count} against it` });
}
