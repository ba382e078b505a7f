import { COVERAGE } from './coverage-table.js';

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

/** Characters that some bundled face can't draw, in order of first use. */
export function uncovered(characters: ReadonlySet<string>): readonly string[] {
  const families = Object.keys(COVERAGE) as Family[];
  return [...characters].filter(
    (character) => !BLANK.test(character) && families.some((family) => subsetOf(family, character) === undefined),
  );
}

/** The `unicode-range` of a subset, as CSS. */
export function unicodeRange(family: Family, subset: string): string {
  return rangesOf(family, subset)
    .map(([from, to]) => `U+${from.toString(16)}${to === from ? '' : `-${to.toString(16)}`}`)
    .join(',');
}

const subsets = new Map<string, string | undefined>();

function subsetOf(family: Family, character: string): string | undefined {
  const key = family + character;
  if (!subsets.has(key)) subsets.set(key, findSubset(family, character.codePointAt(0)!));
  return subsets.get(key);
}

function findSubset(family: Family, point: number): string | undefined {
  return Object.keys(COVERAGE[family]).find((subset) =>
    rangesOf(family, subset).some(([from, to]) => from <= point && point <= to),
  );
}

const parsed = new Map<string, readonly (readonly [number, number])[]>();

function rangesOf(family: Family, subset: string): readonly (readonly [number, number])[] {
  const key = `${family}/${subset}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const ranges = ((COVERAGE[family] as Record<string, string>)[subset] ?? '').split(' ').map((range) => {
    const [from, to] = range.split('-');
    return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const;
  });
  parsed.set(key, ranges);
  return ranges;
}
