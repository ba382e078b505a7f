import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ChanceryError, type Problem } from '../errors.js';
import type { SourceSpec, Spec } from '../types/spec.js';
import { type Located, problemAt, zodProblems } from './problems.js';
import { readYaml } from './read-yaml.js';
import { digestProblems, readDigest } from './rules/digest.js';
import { readMarking } from './rules/marking.js';
import { readReview, reviewProblems } from './rules/review.js';
import { readSections, sectionProblems } from './rules/sections.js';
import { entriesPicked, feedPlace, oneOrigin, pathStaysInside, webAddress } from './rules/source-place.js';
import { readTheme, themeFolderProblem } from './rules/theme.js';
import { MAX_BYTES } from './scan.js';
import { specShape, type WrittenSource, type WrittenSpec } from './shape.js';
import { type SoundSpec, soundPart } from './sound.js';

export interface LoadOptions {
  /** The folder that source paths may reach; the spec's own by default. */
  readonly root?: string;
}

/**
 * Reads and checks a spec.
 * @throws ChanceryError of kind `spec` with every problem, sorted by line, each with its place.
 */
export async function loadSpec(path: string, options: LoadOptions = {}): Promise<Spec> {
  return parseSpec(await readSpecBytes(path), path, options);
}

/** As `loadSpec`, from bytes; `path` says where they lie. */
export function parseSpec(bytes: Uint8Array, path: string, options: LoadOptions = {}): Spec {
  const where = readYaml(bytes, path);
  const { document } = where;
  const written: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const checked = specShape.safeParse(written);
  const issues = checked.success ? [] : checked.error.issues;
  const folder = dirname(resolve(path));
  const rules = rulesOf(where, soundPart(written, issues), folder, resolve(options.root ?? folder));
  const problems = [...zodProblems(where, issues), ...rules];
  if (!checked.success || problems.length > 0) throw new ChanceryError('spec', sorted(problems));
  return finish(where, checked.data, bytes);
}

/** @throws ChanceryError of kind `spec` where there is no such file, or it can't be read. */
export async function readSpecBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MAX_BYTES) return new Uint8Array(Math.min(size, 8 * MAX_BYTES));
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message =
      code === 'ENOENT'
        ? 'there is no such spec'
        : code === 'EISDIR'
          ? 'is a folder, not a spec'
          : `the spec can’t be read (${code})`;
    throw new ChanceryError(
      'spec',
      { file: path, message, fix: `start one with: chancery init ${path}` },
      { cause: error },
    );
  }
}

/** Rules that look across fields, each named; their problems at the place they speak of. */
function rulesOf(where: Located, spec: SoundSpec, folder: string, root: string): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (path: readonly PropertyKey[], message: string | undefined) => {
    if (message !== undefined) problems.push(problemAt(where, path, message));
  };
  const marking = readMarking(spec.marking);
  if (marking !== undefined && 'problem' in marking) say(['marking'], marking.problem);
  say(['theme'], themeFolderProblem(spec.theme, folder, root));
  for (const [index, entry] of spec.sources.entries()) {
    if (entry === undefined) continue;
    const source: WrittenSource = typeof entry === 'string' ? { path: entry } : entry;
    const at = (key: string) => (typeof entry === 'string' ? ['sources', index] : ['sources', index, key]);
    const named = (message: string | undefined) =>
      message === undefined ? undefined : `sources[${index}]: ${message}`;
    say(['sources', index], named(oneOrigin(source)));
    say(['sources', index], named(entriesPicked(source)));
    if (source.path !== undefined) say(at('path'), named(pathStaysInside(source.path, folder, root)));
    if (source.url !== undefined) say(at('url'), named(webAddress(source.url)));
    if (source.feed !== undefined) say(at('feed'), named(feedPlace(source.feed, folder, root)));
  }
  for (const { path, message } of [...digestProblems(spec), ...sectionProblems(spec), ...reviewProblems(spec)])
    say(path, message);
  return problems;
}

/** Of a digest whose spec gives no number; a brief has one page. */
const MOST_PAGES = 8;

function finish(where: Located, written: WrittenSpec, bytes: Uint8Array): Spec {
  const marking = readMarking(written.marking);
  const { series, reference, date, from } = written;
  const digest = readDigest(written);
  const count = written.page?.count ?? (digest === undefined ? 1 : MOST_PAGES);
  const placed = (path: readonly PropertyKey[]) => {
    const { line, column, length, excerpt } = problemAt(where, path, '');
    return { line: line!, column: column!, length: length!, excerpt: excerpt! };
  };
  return {
    path: resolve(where.file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    kind: written.kind ?? 'brief',
    title: written.title.replace(/\s+/g, ' '),
    ...(series === undefined ? {} : { series }),
    ...(reference === undefined ? {} : { reference }),
    ...(date === undefined ? {} : { date }),
    ...(from === undefined ? {} : { from }),
    ...(written.for === undefined ? {} : { for: written.for }),
    ...(marking === undefined || 'problem' in marking ? {} : { marking }),
    language: written.language ?? 'en',
    page: { size: written.page?.size ?? 'A4', count },
    theme: readTheme(written.theme, dirname(resolve(where.file)), placed),
    sources: written.sources.map((entry, index) => sourceSpec(where, entry, index)),
    focus: written.focus ?? [],
    sections: readSections(written),
    ...(digest === undefined ? {} : { digest }),
    review: readReview(written, placed),
  };
}

function sourceSpec(where: Located, entry: string | WrittenSource, index: number): SourceSpec {
  const { line, column } = problemAt(where, ['sources', index], '');
  const at = { line: line!, column: column! };
  if (typeof entry === 'string') return { path: entry, at };
  const { byline, match, ...rest } = entry;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(byline === undefined ? {} : { byline: [byline].flat() }),
    ...(match === undefined ? {} : { match: [match].flat() }),
    at,
  };
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
