// Writes schema/briefing.schema.json from the spec's own shape, and docs/spec.md from that.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { specPage } from './spec-page.mjs';

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
  const schema = briefingSchema();
  await writeFile('schema/briefing.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  await writeFile('docs/spec.md', specPage(schema));
} finally {
  await rm(folder, { recursive: true, force: true });
}
