// Makes fonts/: of the Noto faces for scripts beside Latin, Cyrillic and Greek the two weights that pages use, and beside
// them which characters each file really draws, read from its own tables. The packages hold nine weights twice: 280 MB.
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FAMILIES = ['arabic', 'hebrew', 'devanagari', 'kr', 'jp', 'sc', 'tc'].map((script) => `noto-sans-${script}`);
/** The theme's own faces draw these. */
const OWN = /^(?:latin|cyrillic|greek|vietnamese)/;
const require = createRequire(import.meta.url);
const packages = FAMILIES.map((family) => ({ family, path: require.resolve(`@fontsource/${family}/package.json`) }));
const versions = await Promise.all(packages.map(async ({ path }) => JSON.parse(await readFile(path, 'utf8')).version));
const stamp = `${FAMILIES.map((family, index) => `${family} ${versions[index]}`).join('\n')}\n`;

if ((await readFile('fonts/VERSIONS.txt', 'utf8').catch(() => '')) !== stamp) {
  await rm('fonts.new', { recursive: true, force: true });
  await mkdir('fonts.new');
  for (const { family, path } of packages) await copyFamily(family, dirname(path));
  await copyFile(join(dirname(packages[0].path), 'LICENSE'), 'fonts.new/LICENSE');
  await writeFile('fonts.new/VERSIONS.txt', stamp);
  await rm('fonts', { recursive: true, force: true });
  await rename('fonts.new', 'fonts');
}

async function copyFamily(family, folder) {
  const fontkit = await import('fontkit');
  const files = await readdir(join(folder, 'files'));
  const subsets = files
    .flatMap((file) => new RegExp(`^${family}-(.+)-400-normal\\.woff2$`).exec(file)?.[1] ?? [])
    .filter((subset) => !OWN.test(subset))
    .sort();
  const drawn = {};
  for (const subset of subsets) {
    const name = (weight) => `${family}-${subset}-${weight}-normal.woff2`;
    for (const weight of [400, 700])
      await copyFile(join(folder, 'files', name(weight)), join('fonts.new', name(weight)));
    const points = fontkit.create(await readFile(join(folder, 'files', name(400)))).characterSet;
    drawn[subset] = ranges(points.filter((point) => point > 0x7f && point !== 0xffff));
  }
  await writeFile(`fonts.new/${family}.json`, JSON.stringify(drawn));
}

/** Hexadecimal code points, ranges inclusive. */
function ranges(points) {
  const out = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else out.push([point, point]);
  }
  return out.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(' ');
}
