import { join, relative } from 'node:path';
import { ChanceryError } from '../errors.js';
import { checkPlaces, type OutputFile, writeAll } from '../output/write-all.js';
import { documentName, evidenceName, rootFrom, stem } from '../pipeline/names.js';
import type { BuildResult } from '../pipeline.js';
import { bytesOf, FORMATS, type Format } from './formats.js';
import { type RunOptions, runSpecs } from './run-specs.js';

export interface BuildCommandOptions extends RunOptions {
  readonly outDir: string;
  readonly format: string;
}

/** `chancery build`: each spec's files, with the evidence always beside them; their paths go to stdout. */
export async function build(specs: readonly string[], options: BuildCommandOptions): Promise<void> {
  const formats = readFormats(options.format);
  const names = specs.flatMap((spec) => fileNames(documentName(spec, options.week), formats));
  refuseTwins(specs);
  await checkPlaces(options.outDir, names);
  await runSpecs(specs, options, async (spec, result, signal) => {
    const paths = await writeAll(options.outDir, await filesOf(spec, result, formats, options), signal);
    const shown = paths.map((path) => relative(process.cwd(), path) || path);
    if (options.json === true) process.stdout.write(`${JSON.stringify(summary(spec, shown, result))}\n`);
    else process.stdout.write(`${shown.join('\n')}\n`);
  });
}

/** A built document's files, the evidence always among them. */
export async function filesOf(
  spec: string,
  result: BuildResult,
  formats: readonly Format[],
  options: Pick<BuildCommandOptions, 'outDir' | 'week'>,
): Promise<OutputFile[]> {
  const root = rootFrom(options.outDir, spec);
  const name = documentName(spec, options.week);
  const files: OutputFile[] = [];
  for (const format of formats) files.push({ name: `${name}.${format}`, bytes: await bytesOf(format, result) });
  const evidence = `${JSON.stringify({ ...result.evidence, hint: { root } }, null, 2)}\n`;
  return [...files, { name: evidenceName(spec, options.week), bytes: evidence }];
}

function summary(spec: string, files: readonly string[], { fit, brief, warnings, evidence }: BuildResult) {
  return {
    spec,
    files,
    title: brief.title,
    fill: Number(fit.fill.toFixed(4)),
    size: fit.size,
    items: evidence.items.length,
    sources: evidence.sources.map(({ id, sha256 }) => ({ id, sha256 })),
    warnings,
  };
}

function fileNames(name: string, formats: readonly Format[]): string[] {
  return [...formats, 'evidence.json'].map((ending) => `${name}.${ending}`);
}

function readFormats(list: string): readonly Format[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown.length === 0) return FORMATS.filter((format) => names.includes(format));
  throw new ChanceryError('usage', {
    message: `--format ${unknown.join(',')} is not known`,
    fix: `formats are: ${FORMATS.join(', ')}`,
  });
}

/** Two specs of one file name would write over each other. */
function refuseTwins(specs: readonly string[]): void {
  const first = new Map<string, string>();
  for (const spec of specs) {
    const other = first.get(stem(spec));
    if (other !== undefined) {
      const message = `${other} and ${spec} would both write ${join('…', `${stem(spec)}.pdf`)}`;
      throw new ChanceryError('usage', { message, fix: 'build them into different folders with --out-dir' });
    }
    first.set(stem(spec), spec);
  }
}
