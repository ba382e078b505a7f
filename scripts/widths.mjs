// Writes src/render/figures/widths-table.ts: how wide the sans face sets each character, read from the fonts' own tables.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'));
const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];
/** Blanks, marks of direction and private characters, none of which a label sets by itself. */
const LEFT_OUT = /[^\p{L}\p{N}\p{P}\p{S} ]|[\ufeff\uffff]/u;

const rows = [];
for (const weight of [400, 600]) {
  const widths = new Map();
  for (const subset of SUBSETS) {
    const font = fontkit.create(
      await readFile(join(folder, 'files', `source-sans-3-${subset}-${weight}-normal.woff2`)),
    );
    for (const point of font.characterSet) {
      const character = String.fromCodePoint(point);
      if (
        LEFT_OUT.test(character) ||
        widths.has(character) ||
        !/^[ -\u024f\u0370-\u04ff\u2010-\u20bf]$/.test(character)
      )
        continue;
      widths.set(character, Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm));
    }
  }
  const groups = new Map();
  for (const [character, width] of widths) groups.set(width, (groups.get(width) ?? '') + character);
  const entries = [...groups].sort(([a], [b]) => a - b);
  rows.push(`  ${weight}: {\n${entries.map(([width, set]) => `    ${width}: ${literal(set)},`).join('\n')}\n  },`);
}
await writeFile(
  'src/render/figures/widths-table.ts',
  `// Written by scripts/widths.mjs from the fonts' own tables: by weight, thousandths of an em to the characters so wide.\nexport const WIDTHS = {\n${rows.join('\n')}\n} as const;\n`,
);

function literal(set) {
  const escaped = set.replace(/\\/g, '\\\\');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replace(/'/g, "\\'")}'`;
}
