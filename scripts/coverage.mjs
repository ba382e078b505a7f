// Writes src/render/coverage-table.ts: which characters each bundled face really draws, read from the fonts' own tables.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

const families = {};
for (const family of ['source-serif-4', 'source-sans-3']) {
  const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
  families[family] = {};
  for (const subset of SUBSETS) {
    const bytes = await readFile(join(folder, 'files', `${family}-${subset}-400-normal.woff2`)).catch(() => undefined);
    if (bytes !== undefined) families[family][subset] = ranges(fontkit.create(bytes).characterSet);
  }
}
const body = Object.entries(families)
  .map(([family, subsets]) => {
    const rows = Object.entries(subsets).map(
      ([name, list]) => `    ${/-/.test(name) ? `'${name}'` : name}:\n      '${list}',`,
    );
    return `  '${family}': {\n${rows.join('\n')}\n  },`;
  })
  .join('\n');
await writeFile(
  'src/render/coverage-table.ts',
  `// Written by scripts/coverage.mjs from the fonts' own tables: hexadecimal code points, ranges inclusive.\nexport const COVERAGE = {\n${body}\n} as const;\n`,
);

function ranges(points) {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const out = [];
  for (const point of sorted) {
    const last = out.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else out.push([point, point]);
  }
  return out.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(' ');
}
