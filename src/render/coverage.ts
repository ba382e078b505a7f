import { COVERAGE } from './coverage-table.js';
import { parseRanges, type Range, unicodeRange, within } from './ranges.js';
import { drawnByScript, loadScripts } from './script-faces.js';

export type Family = keyof typeof COVERAGE;

/** Characters that draw nothing and need no glyph: white space, joiners, variation selectors. */
const BLANK = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/u;

/** Subsets of a family that a text needs, in the table's order; `latin` always. */
export function subsetsFor(family: Family, characters: ReadonlySet<string>): readonly string[] {
  const needed = new Set(['latin']);
  for (const character of characters) {
    const subset = subsetOf(family, character);
    if (subset !== undefined) needed.add(subset);
  }
  return Object.keys(COVERAGE[family]).filter((subset) => needed.has(subset));
}

/** Characters that the theme's own faces can't draw, in order of first use. */
export function foreignTo(characters: Iterable<string>): readonly string[] {
  const families = Object.keys(COVERAGE) as Family[];
  return [...characters].filter(
    (character) => !BLANK.test(character) && families.some((family) => subsetOf(family, character) === undefined),
  );
}

/** Characters that no bundled face can draw, in order of first use. */
export async function uncovered(characters: ReadonlySet<string>): Promise<readonly string[]> {
  const foreign = foreignTo(characters);
  await loadScripts(new Set(foreign));
  return foreign.filter((character) => !drawnByScript(character));
}

/** The `unicode-range` of a subset, as CSS. */
export function subsetRange(family: Family, subset: string): string {
  return unicodeRange(rangesOf(family, subset));
}

const subsets = new Map<string, string | undefined>();

function subsetOf(family: Family, character: string): string | undefined {
  const key = family + character;
  if (!subsets.has(key)) subsets.set(key, findSubset(family, character.codePointAt(0)!));
  return subsets.get(key);
}

/** Latin first: it is always there, and most documents have nothing else, so that no other table is read. */
function findSubset(family: Family, point: number): string | undefined {
  const others = Object.keys(COVERAGE[family]).filter((subset) => subset !== 'latin');
  return ['latin', ...others].find((subset) => within(rangesOf(family, subset), point));
}

const parsed = new Map<string, readonly Range[]>();

function rangesOf(family: Family, subset: string): readonly Range[] {
  const key = `${family}/${subset}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const ranges = parseRanges((COVERAGE[family] as Record<string, string>)[subset] ?? '');
  parsed.set(key, ranges);
  return ranges;
}
