import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of the package itself, found from the source tree and from dist/ alike.
 * @param holds something that lies in it, so that a folder of a like name is not taken for it.
 */
export function packageFolder(name: string, holds: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, name, holds))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`the folder ${name}/ of Chancery is missing from its installation`);
    folder = parent;
  }
  return join(folder, name);
}
