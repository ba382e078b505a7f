import * as z from 'zod';
import { ChanceryError } from '../../errors.js';
import { OPTION_TYPES, type ThemeManifest } from '../../types/theme.js';
import { type Located, problemAt, zodProblems } from '../problems.js';
import { readYaml } from '../read-yaml.js';
import { defaultProblem } from './values.js';

const OPTION_NAME = /^[a-z][a-z0-9_]{0,30}$/;
const text = (most: number) => z.string().trim().min(1).max(most);
const millimetres = z.number().min(15).max(60).optional();

const optionShape = z.strictObject({
  type: z.enum(OPTION_TYPES),
  default: z.union([text(200), z.array(text(200)).min(1).max(8), z.boolean()]).optional(),
  says: text(300).optional(),
});

const marginsShape = z.strictObject({
  top: millimetres,
  right: millimetres,
  bottom: millimetres,
  left: millimetres,
});

const manifestShape = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'a theme’s name has lower-case letters, digits and hyphens'),
  kinds: z
    .array(z.enum(['brief', 'digest']))
    .min(1)
    .optional(),
  sizes: z
    .array(z.enum(['A4', 'Letter']))
    .min(1)
    .optional(),
  margins: marginsShape.optional(),
  options: z.record(z.string(), optionShape).optional(),
});

/** The keys of a manifest where a path leads, for suggestions. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(manifestShape.shape);
  if (path[0] === 'margins') return Object.keys(marginsShape.shape);
  return path.length === 2 ? Object.keys(optionShape.shape) : [];
}

/**
 * What a theme.yaml says.
 * @param file where its bytes lie, for messages
 * @throws ChanceryError of kind `spec` with every problem at its place.
 */
export function parseManifest(bytes: Uint8Array, file: string): ThemeManifest {
  const where: Located = { ...readYaml(bytes, file), keysAt };
  const checked = manifestShape.safeParse(where.document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!checked.success) throw new ChanceryError('spec', zodProblems(where, checked.error.issues));
  const { name, kinds, sizes, margins, options = {} } = checked.data;
  const problems = Object.entries(options).flatMap(([key, option]) => {
    const path = ['options', key];
    if (!OPTION_NAME.test(key)) {
      const message = `options: "${key}" is no name for an option: lower-case letters, digits and _`;
      return [problemAt(where, path, message, { key: true })];
    }
    const problem = option.default === undefined ? undefined : defaultProblem(option.type, option.default);
    return problem === undefined ? [] : [problemAt(where, [...path, 'default'], `options.${key}.default: ${problem}`)];
  });
  if (problems.length > 0) throw new ChanceryError('spec', problems);
  return {
    name,
    kinds: kinds ?? ['brief', 'digest'],
    sizes: sizes ?? ['A4', 'Letter'],
    ...(margins === undefined ? {} : { margins: stated(margins) }),
    options: options as ThemeManifest['options'],
  };
}

function stated(margins: Readonly<Record<string, number | undefined>>): NonNullable<ThemeManifest['margins']> {
  return Object.fromEntries(Object.entries(margins).filter(([, value]) => value !== undefined));
}
