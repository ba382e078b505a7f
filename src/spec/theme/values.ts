import type { OptionType } from '../../types/theme.js';
import { COLOURS, isReadableColour } from '../markings.js';

/** A value as written, brought into its option's form, or what is wrong with it. */
export type Read = { readonly value: Written } | { readonly problem: string };

/** A picture as written: its path, and what it shows. */
export interface WrittenPicture {
  readonly path: string;
  readonly alt: string;
}

export type Written = string | readonly string[] | boolean | WrittenPicture;

const MOST_LINES = 8;
const MOST_LETTERS = 200;

/** How each type of option is read. */
const READERS: Readonly<Record<OptionType, (given: unknown) => Read>> = {
  text: (given) => (isText(given) ? { value: given.trim() } : { problem: 'should be text of at most 200 letters' }),
  lines: (given) => {
    const lines = [given].flat();
    if (lines.length > 0 && lines.length <= MOST_LINES && lines.every(isText)) {
      return { value: lines.map((line) => line.trim()) };
    }
    return { problem: `should be a list of at most ${MOST_LINES} texts` };
  },
  colour: (given) => {
    if (typeof given === 'string' && isReadableColour(given)) return { value: COLOURS[given] ?? given };
    const known = Object.keys(COLOURS).join(', ');
    return { problem: `"${String(given)}" is none of ${known}, nor a "#rrggbb" that is readable on white` };
  },
  image: (given) => {
    const { path, alt = '', ...more } = isRecord(given) ? given : { path: given };
    const sound = isText(path) && typeof alt === 'string' && alt.length <= MOST_LETTERS;
    if (sound && Object.keys(more).length === 0) return { value: { path, alt } };
    return { problem: 'should be the path of an SVG or PNG, or {path, alt}' };
  },
  switch: (given) => (typeof given === 'boolean' ? { value: given } : { problem: 'should be true or false' }),
};

export function readValue(type: OptionType, given: unknown): Read {
  return READERS[type](given);
}

/** What is wrong with a manifest's default, if anything. */
export function defaultProblem(type: OptionType, given: unknown): string | undefined {
  const read = readValue(type, given);
  return 'problem' in read ? read.problem : undefined;
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given.trim() !== '' && given.length <= MOST_LETTERS;
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
