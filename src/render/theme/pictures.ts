import { readFile, stat } from 'node:fs/promises';
import { ChanceryError } from '../../errors.js';
import type { Picture } from '../../types/theme.js';
import { dataAddress } from './style-addresses.js';
import { MOST_BYTES } from './theme-files.js';

/** A picture as a template has it. */
export interface ShownPicture {
  /** A `data:` address. */
  readonly data: string;
  readonly alt: string;
}

/** What an SVG may not hold, and why. */
const NOT_IN_SVG: readonly (readonly [RegExp, string])[] = [
  [/<text\b/i, 'letters in a picture depend on the machine’s fonts: turn them into paths'],
  [/<(?:script|foreignObject)\b/i, 'a picture runs nothing: take the element out'],
  [/<!(?:ENTITY|DOCTYPE[^>]*\[)/i, 'entities are not read: write them out'],
  [/(?:href|src)\s*=\s*["']\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i, 'a picture loads nothing: put what it shows inside it'],
];
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads an SVG or PNG.
 * @param option the name of the option that asks for it
 * @throws ChanceryError of kind `spec` naming the file and what is wrong with it.
 */
export async function showPicture(option: string, { file, alt }: Picture): Promise<ShownPicture> {
  const refuse = (message: string, fix: string) =>
    new ChanceryError('spec', { file, message: `theme.${option}: ${message}`, fix });
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw refuse('there is no such picture', 'paths are relative to the spec');
  if (found.size > MOST_BYTES) throw refuse('is larger than 2 MiB', 'take a smaller one');
  const bytes = await readFile(file);
  if (bytes.subarray(0, PNG.length).equals(PNG)) return { data: dataAddress('.png', bytes), alt };
  const text = bytes.toString('utf8');
  if (!/<svg[\s>]/i.test(text)) throw refuse('is neither SVG nor PNG', 'save it as one of them');
  for (const [wrong, fix] of NOT_IN_SVG) {
    const match = wrong.exec(text);
    if (match !== null) throw refuse(`holds "${match[0].slice(0, 40)}"`, fix);
  }
  return { data: dataAddress('.svg', bytes), alt };
}
