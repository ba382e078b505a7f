// Bundles the library and the command into dist/, with the type declarations beside them. The libraries go into the
// bundle, for a cold start spends most of its time on finding and loading hundreds of small files; those that are data
// or that few documents need stay where npm puts them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import Handlebars from 'handlebars';

/** Found by their files, heavy with data, or needed by a few kinds of source only. */
const APART = [
  '@fontsource/*',
  '@sparticuz/chromium',
  'docx',
  'feedsmith',
  'i18n-iso-countries',
  'jszip',
  'mammoth',
  'pdfjs-dist',
  'robots-parser',
  'tinyld',
  'undici',
  'world-atlas',
];

/**
 * What nothing here needs: the parts of Puppeteer that download browsers, speak its other protocol or log its messages, and
 * linkedom's reader of style sheets, each with what stands in for it.
 */
const UNUSED = [
  { importer: /puppeteer/, path: /^(?:proxy-agent|yargs|extract-zip|tar-fs|chromium-bidi\/.*|ws)$/, by: '{}' },
  { importer: /puppeteer/, path: /^debug$/, by: '() => () => {}' },
  { importer: /linkedom/, path: /^cssomnom\/parse$/, by: '{ parse: () => ({ cssRules: [] }) }' },
];
const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    for (const { importer, path: filter, by } of UNUSED) {
      const namespace = `unused ${by}`;
      build.onResolve({ filter }, ({ path, importer: from }) =>
        importer.test(from) ? { path, namespace } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents: `module.exports = ${by};`, loader: 'js' }));
    }
  },
};

/** Writing HTML back needs only the marks that are escaped, none of the two thousand names that the package also reads. */
const escapesOnly = {
  name: 'escapes-only',
  setup(build) {
    build.onResolve({ filter: /^entities$/ }, async ({ importer, resolveDir }) => {
      if (!/dom-serializer/.test(importer)) return undefined;
      for (const part of ['entities/escape', 'entities/lib/escape.js']) {
        const found = await build.resolve(part, { importer, resolveDir, kind: 'import-statement' });
        if (found.errors.length === 0) return found;
      }
      return undefined;
    });
  },
};

/** Of the countries only what the gazetteer and the map read: the package's file takes 20 ms to parse, this a few. */
const fewFields = {
  name: 'few-fields',
  setup(build) {
    build.onLoad({ filter: /world-countries.dist.countries-unescaped\.json$/ }, async ({ path }) => {
      const countries = JSON.parse(await readFile(path, 'utf8')).map(
        ({ cca2, ccn3, independent, name, demonyms, capital, altSpellings, latlng, region, subregion }) => {
          const { common, official } = name;
          return {
            cca2,
            ccn3,
            independent,
            name: { common, official },
            demonyms: { eng: demonyms?.eng },
            capital,
            altSpellings,
            latlng,
            region,
            subregion,
          };
        },
      );
      return { contents: JSON.stringify(countries), loader: 'json' };
    });
  },
};

/** The built-in themes' templates, compiled: see src/render/theme/precompiled.ts. */
const precompiled = {
  name: 'precompiled',
  setup(build) {
    build.onLoad({ filter: /theme.precompiled\.ts$/ }, async () => {
      const options = await compileOptions();
      const paths = (await readdir('templates', { recursive: true })).filter((path) => path.endsWith('.hbs')).sort();
      const texts = await Promise.all(paths.map((path) => readFile(`templates/${path}`, 'utf8')));
      const entries = [...new Set(texts.map((text) => text.trimEnd()))].map(
        (text) => `[${JSON.stringify(text)}, ${Handlebars.precompile(text, options)}]`,
      );
      return { contents: `export const PRECOMPILED = new Map([\n${entries.join(',\n')}\n]);`, loader: 'js' };
    });
  },
};

async function compileOptions() {
  const { outputFiles } = await build({
    entryPoints: ['src/render/theme/compile-options.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const { COMPILE_OPTIONS } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return COMPILE_OPTIONS;
}

execFileSync(process.execPath, ['scripts/fonts.mjs'], { stdio: 'inherit' });

const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const DEFINED = {
  CHANCERY_VERSION: JSON.stringify(version),
  CHANCERY_PROGRAM: JSON.stringify(`${version}-${await sourcesHash()}`),
};

/** Built aside and put in place at the end: a command that runs meanwhile keeps its files. */
const ASIDE = 'dist.new';
const FORMER = 'dist.old';
for (const folder of [ASIDE, FORMER]) await rm(folder, { recursive: true, force: true });
const SHARED = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // else each such expression would be made anew at each use, for older versions' sake
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  external: APART,
  plugins: [withoutUnused, escapesOnly, fewFields, precompiled],
  logLevel: 'warning',
  metafile: true,
};
const library = await build({
  ...SHARED,
  entryPoints: { index: 'src/index.ts' },
  outdir: ASIDE,
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  // libraries in CommonJS ask for Node's own modules by require
  banner: {
    js: "import{createRequire as chanceryRequire}from'node:module';const require=chanceryRequire(import.meta.url);",
  },
  define: DEFINED,
});
const command = await build({
  ...SHARED,
  entryPoints: ['src/cli.ts'],
  write: false,
  format: 'cjs',
  banner: { js: "const chanceryUrl=require('node:url').pathToFileURL(__filename).href;" },
  define: { ...DEFINED, 'import.meta.url': 'chanceryUrl' },
});
// a script that runs from V8's code cache may not import by itself: src/start.ts does it for it
const code = ascii(command.outputFiles[0].text.replaceAll(/(?<![\w$.])import\(/g, 'chanceryImport('));
await writeFile(`${ASIDE}/command.cjs`, code);
await build({
  ...SHARED,
  entryPoints: { cli: 'src/start.ts' },
  outdir: ASIDE,
  format: 'esm',
  logOverride: { 'unsupported-dynamic-import': 'silent' },
  define: {
    CHANCERY_BUILD: JSON.stringify(`${version}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}`),
  },
});
await build({
  entryPoints: { review: 'src/preview/page/review.ts' },
  outdir: `${ASIDE}/preview`,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
});
for (const name of ['index.html', 'review.css']) await cp(`src/preview/page/${name}`, `${ASIDE}/preview/${name}`);
const inputs = [library, command].flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(`${ASIDE}/LICENSES.txt`, await licences(inputs));
await chmod(`${ASIDE}/cli.js`, 0o755);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json', '--outDir', `${ASIDE}/types`], { stdio: 'inherit' });
await rename('dist', FORMER).catch((error) => {
  if (error.code !== 'ENOENT') throw error;
});
await rename(ASIDE, 'dist');
await rm(FORMER, { recursive: true, force: true });

/** Of all that the bundle is made of: the sources, and the libraries by their lockfile. */
async function sourcesHash() {
  const hash = createHash('sha256');
  const names = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'));
  for (const name of names.map((each) => each.replaceAll('\\', '/')).sort())
    hash.update(`${name}\n`).update(await readFile(`src/${name}`));
  return hash
    .update(await readFile('package-lock.json'))
    .digest('hex')
    .slice(0, 8);
}

/** Of one byte a character, so that it is read as it lies: what else stands in expressions is written as escapes. */
function ascii(text) {
  if (/\\[^\0-\x7f]/.test(text)) throw new Error('an escaped character that is not ASCII stands in the bundle');
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Name, version and licence text of every library that the bundle holds. */
async function licences(inputs) {
  const folders = [
    ...new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])),
  ].sort();
  const texts = folders.map(async (folder) => {
    const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
    const text = file === undefined ? '' : (await readFile(`${folder}/${file}`, 'utf8')).trim();
    return `${manifest.name} ${manifest.version} (${manifest.license ?? 'see its text'})\n\n${text}`;
  });
  return `${(await Promise.all(texts)).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
