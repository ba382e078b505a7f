import { createHash } from 'node:crypto';
import type { OptionValue, Picture, ThemeManifest, ThemeSettings } from '../../types/theme.js';
import { type ShownPicture, showPicture } from './pictures.js';
import type { Templates } from './templates.js';

/** What a template finds under `theme`. */
export type ThemeView = Readonly<Record<string, Exclude<OptionValue, Picture> | ShownPicture>>;

/** A theme with its options, ready to render with. */
export interface Theme {
  readonly name: string;
  readonly templates: Templates;
  readonly margins: ThemeManifest['margins'];
  readonly view: ThemeView;
  /** The options' colours as custom properties. */
  readonly colours: string;
  readonly words: ThemeSettings['words'];
  /** Of all its files, and of the pictures that its options name. */
  readonly sha256: string;
  /** The files that may change while it is worked on: its own where it is none of Chancery's, and those pictures; absolute. */
  readonly files: readonly string[];
}

/** @throws ChanceryError of kind `spec` for a picture that can't be shown. */
export async function dressTheme(
  templates: Templates,
  { name, margins, options }: ThemeManifest,
  { values, words }: ThemeSettings,
): Promise<Theme> {
  const shown = Object.entries(values).map(async ([key, value]) => [key, await viewOf(key, value)] as const);
  const view = Object.fromEntries(await Promise.all(shown));
  const colours = Object.entries(options)
    .filter(([key, { type }]) => type === 'colour' && typeof values[key] === 'string')
    .map(([key]) => `--${key.replaceAll('_', '-')}:${String(values[key])}`);
  return {
    name,
    templates,
    margins,
    view,
    colours: colours.length === 0 ? '' : `:root{${colours.join(';')}}`,
    words,
    sha256: hashOf(templates.sha256, view),
    files: [
      ...(templates.outside ? templates.own.map(({ file }) => file) : []),
      ...Object.values(values).flatMap((value) => (isPicture(value) ? [value.file] : [])),
    ],
  };
}

async function viewOf(key: string, value: OptionValue): Promise<ThemeView[string]> {
  return isPicture(value) ? showPicture(key, value) : value;
}

function isPicture(value: OptionValue): value is Picture {
  return typeof value === 'object' && 'file' in value;
}

function hashOf(templates: string, view: ThemeView): string {
  const pictures = Object.entries(view).flatMap(([key, value]) =>
    typeof value === 'object' && 'data' in value ? [[key, value.data]] : [],
  );
  if (pictures.length === 0) return templates;
  return createHash('sha256')
    .update(JSON.stringify([templates, pictures]))
    .digest('hex');
}
