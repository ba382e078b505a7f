import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * What `dist/` does not export, bundled from src/ for a measurement.
 * @param exports names and the files under src/, without ending, that export them
 */
export async function moduleOf(exports) {
  const folder = await mkdtemp(resolve('bench/.source-'));
  const outfile = join(folder, 'source.mjs');
  const lines = Object.entries(exports).map(([name, file]) => `export { ${name} } from './${file}.js';`);
  try {
    await build({
      stdin: { contents: lines.join('\n'), resolveDir: resolve('src'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
