import { readFile } from 'node:fs/promises';
import type { Problem } from '../errors.js';
import type { SourceSpec, Spec } from '../types/spec.js';

/** Makes problems of source entries, each with its place in the spec and that line's text. */
export interface SpecPlace {
  problem(entry: SourceSpec, message: string, fix?: string): Problem;
}

/** The spec's lines are read for the excerpts; where the file is gone meanwhile, the place stands without one. */
export async function openSpecPlace(spec: Spec): Promise<SpecPlace> {
  let lines: readonly string[] = [];
  if (spec.path !== '') {
    const text = await readFile(spec.path, 'utf8').catch(() => '');
    lines = text.split(/\r?\n/);
  }
  return {
    problem(entry, message, fix) {
      const { line, column } = entry.at;
      const excerpt = lines[line - 1];
      const shown =
        excerpt === undefined ? {} : { excerpt, length: Math.max(1, excerpt.trimEnd().length - column + 1) };
      return { message, file: spec.path, line, column, ...shown, ...(fix === undefined ? {} : { fix }) };
    },
  };
}

/** How a message names an entry: its path, feed or address as the spec writes it. */
export function labelOf(entry: SourceSpec): string {
  return entry.path ?? entry.feed ?? entry.url ?? entry.id ?? 'source';
}
