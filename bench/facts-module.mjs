import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The ranking alone, bundled from src/: what `dist/` does not export. */
export async function factsModule() {
  const folder = await mkdtemp(resolve('bench/.facts-'));
  const outfile = join(folder, 'facts.mjs');
  const contents = `export { readFeatures } from './features.js'; export { orderFacts, rankFacts } from './rank.js'; export { WEIGHTS } from './weights.js';`;
  try {
    await build({
      stdin: { contents, resolveDir: resolve('src/analysis/facts'), loader: 'ts' },
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
