import { type Document, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type * as z from 'zod';
import type { Problem } from '../errors.js';
import { placeAt } from '../text/place.js';
import { nearest } from './nearest.js';
import { SECTIONS, sourceShape, specShape } from './shape.js';

type Path = readonly PropertyKey[];

/** A parsed spec, able to place a problem at the key or value that it speaks of. */
export interface Located {
  readonly text: string;
  readonly file: string;
  readonly document: Document;
  /** The keys that are known where a path leads, for suggestions; a spec's own by default. */
  readonly keysAt?: (path: Path) => readonly string[];
}

/** A problem at the value that `path` leads to, or at its key. */
export function problemAt(
  where: Located,
  path: Path,
  message: string,
  options: { readonly key?: boolean; readonly fix?: string } = {},
): Problem {
  const [start, end] = rangeOf(where.document, path, options.key === true);
  const line = where.text.slice(start, end).split('\n')[0] ?? '';
  return placeAt(where.text, start, where.file, message, Math.max(1, line.trimEnd().length), options.fix);
}

/** `sources[0].path` of a path. */
export function pathName(path: Path): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`,
    '',
  );
}

/** Problems of a failed check, each at its place. */
export function zodProblems(
  where: Located,
  issues: readonly z.core.$ZodIssue[],
  prefix: Path = [],
): readonly Problem[] {
  return issues
    .filter((issue) => !isMisspelt(where, issue, issues))
    .flatMap((issue) => issueProblems(where, issue, [...prefix, ...issue.path]));
}

/** Whether a key is missing because another one beside it was meant for it: then that one is told, and no more. */
function isMisspelt(where: Located, { code, path }: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  const [beside, name] = [path.slice(0, -1), path.at(-1)];
  if (code !== 'invalid_type' || where.document.hasIn(path as unknown[])) return false;
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      pathName(other.path) === pathName(beside) &&
      other.keys.some((key) => nearest(key, (where.keysAt ?? keysAt)(other.path)) === name),
  );
}

function issueProblems(where: Located, issue: z.core.$ZodIssue, path: Path): readonly Problem[] {
  const name = pathName(path);
  const say = (message: string) => (name === '' ? message : `${name}: ${message}`);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, (where.keysAt ?? keysAt)(path));
      const hint = near === undefined ? '' : `; did you mean "${near}"?`;
      return problemAt(where, [...path, key], say(`unrecognised key "${key}"${hint}`), { key: true });
    });
  }
  if (issue.code === 'invalid_union') return unionProblems(where, issue, path, say);
  if (issue.code === 'invalid_value') {
    const value = where.document.getIn(path as unknown[]);
    const known = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, known) : undefined;
    return [
      problemAt(
        where,
        path,
        say(
          `"${String(value)}" is not one of ${known.join(', ')}${near === undefined ? '' : `; did you mean "${near}"?`}`,
        ),
      ),
    ];
  }
  const missing = issue.code === 'invalid_type' && !where.document.hasIn(path as unknown[]);
  if (missing)
    return [problemAt(where, path.slice(0, -1), `${name}: is missing`, { fix: `add ${String(path.at(-1))}: …` })];
  return [problemAt(where, path, say(plain(issue)))];
}

/** Of a union's branches, the one that the value was meant for: the fewest problems, the deepest. */
function unionProblems(
  where: Located,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  say: (message: string) => string,
): readonly Problem[] {
  const value = where.document.getIn(path as unknown[], true);
  if (path[0] === 'sections' && path.length === 2) {
    const named = isScalar(value)
      ? String(value.value)
      : isMap(value) && value.items.length === 1
        ? String((value.items[0]!.key as { value?: unknown }).value)
        : undefined;
    if (named !== undefined && !(SECTIONS as readonly string[]).includes(named)) {
      const near = nearest(named, SECTIONS);
      return [
        problemAt(
          where,
          path,
          say(
            `"${named}" is no section${near === undefined ? `; sections are ${SECTIONS.join(', ')}` : `; did you mean "${near}"?`}`,
          ),
        ),
      ];
    }
  }
  const fits = (issues: readonly z.core.$ZodIssue[]) =>
    !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
  const branches = issue.errors.filter((branch) => branch.length > 0);
  const deep = (issues: readonly z.core.$ZodIssue[]) =>
    Math.max(...issues.map((inner) => inner.path.length + (inner.code === 'unrecognized_keys' ? 0 : 0.5)));
  const best = branches.filter(fits).sort((a, b) => a.length - b.length || deep(b) - deep(a))[0];
  if (best !== undefined) return best.flatMap((inner) => issueProblems(where, inner, [...path, ...inner.path]));
  return [problemAt(where, path, say('is of another kind than this key takes'))];
}

function plain(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return `is too long or too many: at most ${String(issue.maximum)}`;
  if (issue.code === 'too_small')
    return issue.minimum === 1 ? 'is empty' : `is too short or too few: at least ${String(issue.minimum)}`;
  if (issue.code === 'invalid_type') return `should be ${article(issue.expected)}`;
  return issue.message;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'keys with values',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

/** The keys that are known where `path` leads. */
function keysAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(specShape.shape);
  if (path[0] === 'sources' && path.length === 2) return Object.keys(sourceShape.shape);
  if (path[0] === 'page') return ['size', 'count'];
  if (path[0] === 'marking') return ['text', 'colour'];
  if (path[0] === 'review')
    return path.length === 1
      ? ['pin', 'drop', 'edit', 'order', 'speaker', 'translate', 'add', 'approved']
      : ['ref', 'text', 'cite', 'name', 'role', 'by', 'at', 'hash'];
  if (path[0] === 'sections') return ['max', 'words', 'from', 'sources', 'heading', 'text', 'trends', 'order', 'drop'];
  if (path[0] === 'pick') return ['match', 'language', 'limit'];
  if (path[0] === 'period') return ['from', 'to'];
  return [];
}

function rangeOf(document: Document, path: Path, key: boolean): readonly [number, number] {
  let node: unknown = document.contents;
  let range = (node as Node | null)?.range ?? [0, 0, 0];
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (pair === undefined) break;
      const at = (last && key) || pair.value === null ? (pair.key as Node) : (pair.value as Node);
      range = at.range ?? range;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[part as number] as Node | undefined;
      if (item === undefined) break;
      range = item.range ?? range;
      node = item;
    } else break;
  }
  return [range[0], range[1]];
}
