import { join } from 'node:path';
import { textOf } from './templates.js';
import { readThemeFolder, templatesFolder } from './theme-files.js';

/** The files of a commented starter theme, by their paths in its folder. It builds as it stands. */
export async function starterTheme(name: string): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const files = await readThemeFolder(join(templatesFolder(), 'starter'));
  return files.map((file) => ({
    path: file.path,
    text: textOf(file)
      .replace(/^name: house$/m, `name: ${name}`)
      .replaceAll('./house', `./${name}`),
  }));
}
