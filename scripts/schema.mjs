// Writes schema/briefing.schema.json from the spec's own shape.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = await mkdtemp(join(process.cwd(), '.schema-'));
const outfile = join(folder, 'schema.mjs');
try {
  await build({
    entryPoints: ['src/spec/json-schema.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  const { briefingSchema } = await import(pathToFileURL(outfile).href);
  await writeFile('schema/briefing.schema.json', `${JSON.stringify(briefingSchema(), null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
