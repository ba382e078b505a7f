import { dirname, resolve } from 'node:path';
import { ChanceryError, type Problem } from '../../errors.js';
import type { Spec } from '../../types/spec.js';
import type { OptionValue, ThemeManifest, ThemeOption, ThemeSettings } from '../../types/theme.js';
import { nearest } from '../nearest.js';
import { pathStaysInside } from '../rules/source-place.js';
import { readValue, type Written } from './values.js';

/** Where an option's pictures are looked for. */
export interface OptionPlaces {
  /** The theme's own folder, for its defaults. */
  readonly folder: string;
  /** The folder that the spec's paths must stay in. */
  readonly root: string;
}

/**
 * The spec's options of its theme held against the manifest: every option with its value, and the words that they print.
 * @throws ChanceryError of kind `spec` with every problem at its place, also where the theme is not for this kind or paper.
 */
export function settleOptions(manifest: ThemeManifest, spec: Spec, { folder, root }: OptionPlaces): ThemeSettings {
  const { options, places } = spec.theme;
  const say = (key: string, message: string, fix?: string): Problem => ({
    file: spec.path,
    ...places?.get(key),
    message: key === '' ? `theme: ${message}` : `theme.${key}: ${message}`,
    ...(fix === undefined ? {} : { fix }),
  });
  const problems: Problem[] = [];
  if (!manifest.kinds.includes(spec.kind)) problems.push(say('', `${manifest.name} has no ${spec.kind}`));
  if (!manifest.sizes.includes(spec.page.size)) {
    problems.push(say('', `${manifest.name} is not for ${spec.page.size} paper, but for ${manifest.sizes.join(', ')}`));
  }
  const known = Object.keys(manifest.options);
  for (const key of Object.keys(options).filter((name) => !known.includes(name))) {
    const near = nearest(key, known);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    const fix = known.length === 0 ? 'it has no options' : `its options are: ${known.join(', ')}`;
    problems.push(say(key, `${manifest.name} has no option "${key}"${hint}`, fix));
  }
  const specFolder = dirname(spec.path);
  const settle = (key: string, option: ThemeOption): OptionValue => {
    const given = options[key] ?? undefined;
    const read = readValue(option.type, given ?? option.default ?? false);
    if (given === undefined && option.default === undefined) return false;
    if ('problem' in read) {
      problems.push(say(key, read.problem));
      return false;
    }
    if (!isPicture(read.value)) return read.value;
    const { path, alt } = read.value;
    const [from, within] = given === undefined ? [folder, folder] : [specFolder, root];
    const leaves = pathStaysInside(path, from, within);
    if (leaves !== undefined) problems.push(say(key, leaves));
    return { file: resolve(from, path), alt };
  };
  const entries = Object.entries(manifest.options);
  const values = Object.fromEntries(entries.map(([key, option]) => [key, settle(key, option)]));
  if (problems.length > 0) throw new ChanceryError('spec', problems);
  const printed = entries.filter(([, { type }]) => type === 'text' || type === 'lines').map(([key]) => key);
  const words = printed.flatMap((key) =>
    textsOf(values[key]).map((text, index) => ({ id: `theme-${key}-${index + 1}`, text })),
  );
  return { values, words };
}

function isPicture(value: Written): value is Extract<Written, { path: string }> {
  return typeof value === 'object' && 'path' in value;
}

function textsOf(value: OptionValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
