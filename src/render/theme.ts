import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ChanceryError } from '../errors.js';
import { packageFolder } from './package-folder.js';

/** A theme read from its folder. */
export interface Theme {
  readonly name: string;
  readonly document: string;
  readonly style: string;
  /** By name, without their last line's end: partials stand inside lines. */
  readonly partials: Readonly<Record<string, string>>;
  /** All of its text, for the evidence's hash. */
  readonly text: string;
}

const themes = new Map<string, Promise<Theme>>();

/** Reads a built-in theme, once a process. @throws ChanceryError of kind `spec` when there is none of that name. */
export function loadTheme(kind: string, name: string): Promise<Theme> {
  const key = `${kind}/${name}`;
  const known = themes.get(key);
  if (known !== undefined) return known;
  const theme = readTheme(kind, name);
  themes.set(key, theme);
  return theme;
}

async function readTheme(kind: string, name: string): Promise<Theme> {
  const folder = join(packageFolder('templates', 'brief'), kind);
  const styles = (await readdir(folder)).filter((file) => file.endsWith('.css')).map((file) => file.slice(0, -4));
  if (!styles.includes(name)) {
    throw new ChanceryError('spec', {
      message: `theme: there is no theme "${name}"`,
      fix: `themes are: ${styles.sort().join(', ')}`,
    });
  }
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const partialFiles = (await readdir(join(folder, 'partials'))).sort();
  const partials = Object.fromEntries(
    await Promise.all(
      partialFiles.map(async (file) => [file.replace(/\.hbs$/, ''), (await read(join('partials', file))).trimEnd()]),
    ),
  );
  const [document, style] = await Promise.all([read('document.hbs'), read(`${name}.css`)]);
  return { name, document, style, partials, text: JSON.stringify([document, style, partials]) };
}
