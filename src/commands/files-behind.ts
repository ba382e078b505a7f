import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BuildResult } from '../pipeline.js';
import { expandEntry } from '../sources/expand.js';
import { loadSpec } from '../spec/load.js';

/**
 * The spec, every file that it reads, its theme's too, and the folders of its sources: a pattern may come to fit a new file.
 * @param last where the evidence of its last build lies, or will lie
 */
export function filesBehind(
  spec: string,
  last: string,
  { articles, evidence, themeFiles }: BuildResult,
): readonly string[] {
  const folder = dirname(resolve(spec));
  const ids = new Set(articles.map(({ id }) => id));
  const paths = evidence.sources.flatMap(({ id, path }) =>
    ids.has(id) && path !== undefined ? [join(folder, path)] : [],
  );
  const folders = new Set(paths.map((path) => dirname(path)));
  return [resolve(spec), ...paths, ...folders, ...themeFiles, ...wayTo(resolve(last))];
}

/** What a spec that can't be built names, there or not: its sources, their folders, and its theme's files. */
export async function filesNamed(path: string, root?: string): Promise<readonly string[]> {
  const spec = await loadSpec(path, root === undefined ? {} : { root }).catch(() => undefined);
  if (spec === undefined) return [resolve(path)];
  const folder = dirname(spec.path);
  const place = { folder, root: resolve(root ?? folder), spec: spec.path };
  const named = spec.sources.flatMap((entry) => [entry.path, entry.feed].filter((file) => file !== undefined));
  const ways = named.filter((file) => !/^https?:/i.test(file)).map((file) => wayTo(resolve(folder, file)));
  const found = await Promise.all(
    spec.sources.filter((entry) => entry.path !== undefined).map((entry) => expandEntry(entry, place, isThere)),
  );
  return [
    spec.path,
    ...ways.flatMap((way) => [dirname(way[0]!), ...way]),
    ...found.flatMap(({ files }) => files.map((file) => file.path)),
    ...(spec.theme.folder === undefined ? [] : filesIn(spec.theme.folder)),
  ];
}

/** The folders on the way to a path that are not there, and the path itself. */
function wayTo(path: string): readonly string[] {
  const folder = dirname(path);
  return existsSync(folder) ? [path] : [...wayTo(folder), path];
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return wayTo(folder);
  return [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))];
}

async function isThere(path: string): Promise<boolean> {
  return existsSync(path);
}
