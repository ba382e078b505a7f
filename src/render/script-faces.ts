import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';
import { parseRanges, type Range, within } from './ranges.js';

/** The faces beside the theme's own, and the characters for which each is looked into. */
const SCRIPTS = {
  'noto-sans-arabic': /[\p{Script_Extensions=Arabic}]/u,
  'noto-sans-hebrew': /[\p{Script=Hebrew}]/u,
  'noto-sans-devanagari': /[\p{Script_Extensions=Devanagari}]/u,
} as const;

/** Chinese, Japanese and Korean write some of the same characters, each in its own shapes. */
const HAN = {
  'noto-sans-sc': /^zh\b(?!-(?:hant|tw|hk|mo)\b)/i,
  'noto-sans-tc': /^zh-(?:hant|tw|hk|mo)\b/i,
  'noto-sans-jp': /^ja\b/i,
  'noto-sans-kr': /^ko\b/i,
} as const;
const EAST_ASIAN =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hangul}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Bopomofo}\u3000-\u30ff\uff00-\uffef]/u;

export type ScriptFamily = keyof typeof SCRIPTS | keyof typeof HAN;

const FAMILIES = [...Object.keys(SCRIPTS), ...Object.keys(HAN)] as readonly ScriptFamily[];

/** A subset file of a face with the characters that it is to draw. */
export interface ScriptSubset {
  readonly family: ScriptFamily;
  readonly subset: string;
  readonly points: readonly number[];
}

/** The face whose shapes a language's Han characters have; undefined for a language that writes none. */
export function hanFamily(language: string): ScriptFamily | undefined {
  return (Object.keys(HAN) as (keyof typeof HAN)[]).find((family) => HAN[family].test(language));
}

const drawn = new Map<ScriptFamily, Readonly<Record<string, readonly Range[]>>>();

/** Reads which characters the faces draw that these may need; nothing for a text in the theme's own scripts. */
export async function loadScripts(characters: ReadonlySet<string>): Promise<void> {
  await Promise.all(
    FAMILIES.filter(
      (family) => !drawn.has(family) && [...characters].some((character) => mayDraw(family, character)),
    ).map(async (family) => {
      const table: Record<string, string> = JSON.parse(await readFile(join(fontsFolder(), `${family}.json`), 'utf8'));
      drawn.set(family, Object.fromEntries(Object.entries(table).map(([name, text]) => [name, parseRanges(text)])));
    }),
  );
}

/** Whether one of the faces that `loadScripts` has read draws the character. */
export function drawnByScript(character: string): boolean {
  return [...drawn.keys()].some((family) => subsetOf(family, character) !== undefined);
}

/**
 * The subset files that draw these characters, each with those that it draws; characters that none draws are left out.
 * @param languages those whose shapes Han characters should have, the first that has the character winning.
 */
export function scriptSubsets(characters: Iterable<string>, languages: readonly string[]): readonly ScriptSubset[] {
  const order = new Set([...languages.flatMap((language) => hanFamily(language) ?? []), ...FAMILIES]);
  const found = new Map<string, { family: ScriptFamily; subset: string; points: number[] }>();
  for (const character of characters) {
    for (const family of order) {
      const subset = subsetOf(family, character);
      if (subset === undefined) continue;
      const key = `${family}-${subset}`;
      if (!found.has(key)) found.set(key, { family, subset, points: [] });
      found.get(key)!.points.push(character.codePointAt(0)!);
      break;
    }
  }
  return [...found.keys()].sort().map((key) => found.get(key)!);
}

/** The file of a subset at one of the two weights that are kept. */
export function scriptFile({ family, subset }: ScriptSubset, weight: 400 | 700): string {
  return join(fontsFolder(), `${family}-${subset}-${weight}-normal.woff2`);
}

function subsetOf(family: ScriptFamily, character: string): string | undefined {
  const table = drawn.get(family);
  if (table === undefined || !mayDraw(family, character)) return undefined;
  const point = character.codePointAt(0)!;
  return Object.keys(table).find((subset) => within(table[subset]!, point));
}

function mayDraw(family: ScriptFamily, character: string): boolean {
  return family in HAN ? EAST_ASIAN.test(character) : SCRIPTS[family as keyof typeof SCRIPTS].test(character);
}

function fontsFolder(): string {
  return packageFolder('fonts', 'VERSIONS.txt');
}
