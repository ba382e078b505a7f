import { resolve } from 'node:path';
import type { Place } from '../../types/spec.js';
import type { ThemeChoice } from '../../types/theme.js';
import type { WrittenSpec } from '../shape.js';
import { pathStaysInside } from './source-place.js';

const DEFAULT = 'default';

/** The theme that the spec asks for; a folder is told from a name by a slash or a leading dot. */
export function readTheme(
  written: WrittenSpec['theme'],
  folder: string,
  placed: (path: readonly PropertyKey[]) => Place,
): ThemeChoice {
  const { name, ...options } = typeof written === 'object' ? written : { name: written ?? DEFAULT };
  const keys = Object.keys(options).map((key) => [key, placed(['theme', key])] as const);
  const places = new Map(written === undefined ? [] : [['', placed(['theme'])] as const, ...keys]);
  return { ...chosen(name, folder), options, places };
}

/** The theme that the command names instead; it keeps the spec's options where it is the spec's own. */
export function otherTheme(asked: string, own: ThemeChoice, folder: string): ThemeChoice {
  const other = chosen(asked, folder);
  return other.name === own.name && other.folder === own.folder ? own : { ...other, options: {} };
}

function chosen(name: string, folder: string): Pick<ThemeChoice, 'name' | 'folder'> {
  return isFolder(name) ? { name, folder: resolve(folder, name) } : { name };
}

function isFolder(name: string): boolean {
  return /^\.|[/\\]/.test(name);
}

/** A theme's folder stays in the folder that the build may read. */
export function themeFolderProblem(written: WrittenSpec['theme'], folder: string, root: string): string | undefined {
  const name = typeof written === 'object' ? written.name : written;
  if (name === undefined || !isFolder(name)) return undefined;
  const problem = pathStaysInside(name, folder, root);
  return problem === undefined ? undefined : `theme: ${problem}`;
}
