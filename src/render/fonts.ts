import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Family, subsetRange, subsetsFor } from './coverage.js';

interface Face {
  readonly family: Family;
  readonly name: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** The faces of the built-in themes. A name of our own, so that no installed font of a like name steps in. */
const FACES: readonly Face[] = [
  { family: 'source-serif-4', name: 'Chancery Serif', weight: 400, style: 'normal' },
  { family: 'source-serif-4', name: 'Chancery Serif', weight: 400, style: 'italic' },
  { family: 'source-serif-4', name: 'Chancery Serif', weight: 600, style: 'normal' },
  { family: 'source-sans-3', name: 'Chancery Sans', weight: 400, style: 'normal' },
  { family: 'source-sans-3', name: 'Chancery Sans', weight: 600, style: 'normal' },
  { family: 'source-sans-3', name: 'Chancery Sans', weight: 700, style: 'normal' },
];

const files = new Map<string, Promise<string>>();

const sheets = new Map<string, Promise<string>>();

/** `@font-face` rules with the faces inlined: only the subsets that `characters` need. */
export function fontFaces(characters: ReadonlySet<string>): Promise<string> {
  const needed = FACES.flatMap((face) => subsetsFor(face.family, characters).map((subset) => ({ face, subset })));
  const key = needed.map(({ face, subset }) => `${face.family} ${subset}`).join();
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const sheet = Promise.all(needed.map(({ face, subset }) => faceRule(face, subset))).then((rules) => rules.join('\n'));
  sheets.set(key, sheet);
  return sheet;
}

async function faceRule(face: Face, subset: string): Promise<string> {
  const data = await fontData(face, subset);
  return `@font-face{font-family:'${face.name}';font-weight:${face.weight};font-style:${face.style};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${subsetRange(face.family, subset)}}`;
}

function fontData({ family, weight, style }: Face, subset: string): Promise<string> {
  const name = `${family}-${subset}-${weight}-${style}.woff2`;
  const known = files.get(name);
  if (known !== undefined) return known;
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
  const data = readFile(join(folder, 'files', name)).then((bytes) => bytes.toString('base64'));
  files.set(name, data);
  return data;
}
