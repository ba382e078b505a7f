// Bundles the library and the command into dist/, with the type declarations beside them. The libraries go into the
// bundle, for a cold start spends most of its time on finding and loading hundreds of small files; those that are data
// or that few documents need stay where npm puts them.
import { execFileSync } from 'node:child_process';
import { chmod, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** Found by their files, heavy with data, or needed by a few kinds of source only. */
const APART = [
  '@fontsource/*',
  '@sparticuz/chromium',
  'chrono-node',
  'defuddle',
  'feedsmith',
  'i18n-iso-countries',
  'mammoth',
  'pdfjs-dist',
  'robots-parser',
  'tinyld',
  'undici',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'world-countries',
];

/** Parts of Puppeteer that download browsers or speak its other protocol; nothing here calls them. */
const UNUSED = /^(?:proxy-agent|yargs|extract-zip|tar-fs|chromium-bidi\/.*|ws)$/;
const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    build.onResolve({ filter: UNUSED }, ({ path, importer }) =>
      /puppeteer/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  external: APART,
  plugins: [withoutUnused],
  chunkNames: 'chunks/[name]-[hash]',
  // libraries in CommonJS ask for Node's own modules by require
  banner: {
    js: "import{createRequire as chanceryRequire}from'node:module';const require=chanceryRequire(import.meta.url);",
  },
  define: { CHANCERY_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  metafile: true,
});
if (process.env.META) (await import('node:fs')).writeFileSync(process.env.META, JSON.stringify(metafile));
const count = Object.keys(metafile.outputs).length;
if (count > 120) throw new Error(`the bundle fell into ${count} files`);
await chmod('dist/cli.js', 0o755);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
