import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChanceryError, type Problem } from '../../errors.js';
import { packageFolder } from '../package-folder.js';

/** One file of a theme. */
export interface ThemeFile {
  /** Within the theme's folder, with forward slashes. */
  readonly path: string;
  /** Where it lies, for messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const MOST_FILES = 100;
export const MOST_BYTES = 2 * 1024 * 1024;
/** Of a template, a style sheet or a manifest. */
const MOST_LETTERS = 128 * 1024;

/**
 * Every file of a folder, in the order of their paths; names that begin with a dot are passed over.
 * @throws ChanceryError of kind `spec` for links, and for more or larger files than a theme has.
 */
export async function readThemeFolder(folder: string): Promise<readonly ThemeFile[]> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort();
  if (names.length > MOST_FILES) {
    const message = `a theme has at most ${MOST_FILES} files, and here are ${names.length}`;
    throw new ChanceryError('spec', { file: folder, message, fix: 'give the theme a folder of its own' });
  }
  const files = await Promise.all(names.map((path) => readOne(folder, path)));
  return files.filter((file) => file !== undefined);
}

async function readOne(folder: string, path: string): Promise<ThemeFile | undefined> {
  const file = join(folder, path);
  const found = await lstat(file);
  if (found.isDirectory()) return undefined;
  if (!found.isFile()) throw refuse({ file, message: 'is no regular file', fix: 'put the file itself into the theme' });
  const [most, said] = /\.(?:hbs|css|yaml)$/.test(path) ? [MOST_LETTERS, '128 KiB'] : [MOST_BYTES, '2 MiB'];
  if (found.size > most) throw refuse({ file, message: `is larger than ${said}`, fix: 'take a smaller one' });
  return { path, file, bytes: await readFile(file) };
}

function refuse(problem: Problem): ChanceryError {
  return new ChanceryError('spec', problem);
}

/** The package's own templates/, found from the source tree and from dist/ alike. */
export function templatesFolder(): string {
  return packageFolder('templates', 'shared');
}
