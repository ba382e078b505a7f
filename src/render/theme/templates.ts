import { createHash } from 'node:crypto';
import { readdir, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ChanceryError, type Problem } from '../../errors.js';
import type { DocumentKind, Spec } from '../../types/spec.js';
import { inlined } from './style-addresses.js';
import { scaleOf } from './style-tokens.js';
import { readThemeFolder, type ThemeFile, templatesFolder } from './theme-files.js';

/** A template's text, and where it lies. */
export interface Template {
  readonly file: string;
  readonly text: string;
}

/** A theme's templates for one kind of document: what all themes share, and over it the theme's own. */
export interface Templates {
  /** The theme's own folder. */
  readonly folder: string;
  /** Whether the theme is none of Chancery's own. */
  readonly outside: boolean;
  readonly manifest: ThemeFile;
  readonly document: Template;
  /** By name, without their last line's end: partials stand inside lines. */
  readonly partials: Readonly<Record<string, Template>>;
  readonly style: string;
  /** Of all type: the sheets' last `--scale`. */
  readonly scale: number;
  /** The theme's own files, which the lint looks at. */
  readonly own: readonly ThemeFile[];
  /** Of all files, the shared ones too, and their paths. */
  readonly sha256: string;
}

const MANIFEST = 'theme.yaml';
/** Partials that no theme may put its own in place of: it has the marking, the proof and what the page may load. */
export const FRAME = 'page';

const builtIn = new Map<string, Promise<Templates>>();

/**
 * Reads the theme that a spec asks for; a built-in one once a process.
 * @param root the folder that a theme's folder named by the spec must lie in
 * @throws ChanceryError of kind `spec` when there is none, at the place where the spec names it.
 */
export function readTemplates(spec: Asking, root: string): Promise<Templates> {
  const { kind, theme } = spec;
  if (theme.folder !== undefined) return readOutside(spec, theme.folder, root);
  const key = `${kind}/${theme.name}`;
  const known = builtIn.get(key);
  if (known !== undefined) return known;
  const read = readBuiltIn(spec);
  builtIn.set(key, read);
  read.catch(() => builtIn.delete(key));
  return read;
}

type Asking = Pick<Spec, 'path' | 'kind' | 'theme'>;

/** Where the spec names the theme, if it does and not the command. */
function placeIn({ path, theme }: Asking): Partial<Problem> {
  const place = theme.places?.get('');
  return place === undefined ? {} : { file: path, ...place };
}

async function readBuiltIn(spec: Asking): Promise<Templates> {
  const { name } = spec.theme;
  const names = await readdir(join(templatesFolder(), 'themes'));
  if (names.includes(name)) return compose(spec.kind, join(templatesFolder(), 'themes', name), false);
  throw new ChanceryError('spec', {
    ...placeIn(spec),
    message: `theme: there is no theme "${name}"`,
    fix: `themes are: ${names.sort().join(', ')}; a folder of your own is written as ./${name}`,
  });
}

async function readOutside(spec: Asking, folder: string, root: string): Promise<Templates> {
  const { name, places } = spec.theme;
  const [real, within] = await Promise.all([folder, root].map((path) => realpath(path).catch(() => undefined)));
  if (real === undefined) {
    const fix = `start one with: chancery init ${name} --theme NAME`;
    throw new ChanceryError('spec', { ...placeIn(spec), message: `theme: there is no folder "${name}"`, fix });
  }
  if (places !== undefined && (within === undefined || /^\.\.(?:[/\\]|$)/.test(relative(within, real)))) {
    const message = `theme: "${name}" leads out of the spec’s folder`;
    throw new ChanceryError('spec', { ...placeIn(spec), message, fix: '--root DIR widens what may be read' });
  }
  return compose(spec.kind, folder, true);
}

async function compose(kind: DocumentKind, folder: string, outside: boolean): Promise<Templates> {
  const [shared, base, own] = await Promise.all([
    readThemeFolder(join(templatesFolder(), 'shared')),
    readThemeFolder(join(templatesFolder(), kind)),
    readThemeFolder(folder),
  ]);
  const manifest = own.find(({ path }) => path === MANIFEST);
  if (manifest === undefined) {
    const fix = 'start a theme with: chancery init PATH --theme NAME';
    throw new ChanceryError('spec', { file: folder, message: `is no theme: it has no ${MANIFEST}`, fix });
  }
  const layers = [shared, base, inFolder(own, ''), inFolder(own, `${kind}/`)];
  const document = layers.flatMap((files) => files.filter(({ path }) => path === 'document.hbs')).at(-1);
  if (document === undefined) throw new Error(`there is no template for a ${kind}`);
  const style = layers.flatMap(stylesOf).join('\n');
  return {
    folder,
    outside,
    manifest,
    document: templateOf(document),
    partials: Object.fromEntries(layers.flatMap(partialsOf)),
    style,
    scale: scaleOf(style),
    own,
    sha256: hashOf({ shared, [kind]: base, theme: own }),
  };
}

/** The files under a prefix, their paths without it. */
function inFolder(files: readonly ThemeFile[], prefix: string): readonly ThemeFile[] {
  return files
    .filter(({ path }) => path.startsWith(prefix))
    .map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}

function partialsOf(files: readonly ThemeFile[]): readonly (readonly [string, Template])[] {
  return files.flatMap((file) => {
    const name = /^partials\/([^/]+)\.hbs$/.exec(file.path)?.[1];
    return name === undefined ? [] : [[name, templateOf(file)] as const];
  });
}

function stylesOf(files: readonly ThemeFile[]): readonly string[] {
  return files.filter(({ path }) => /^[^/]+\.css$/.test(path)).map((file) => inlined(textOf(file), files));
}

function templateOf(file: ThemeFile): Template {
  return { file: file.file, text: textOf(file).trimEnd() };
}

export function textOf({ bytes }: ThemeFile): string {
  return new TextDecoder().decode(bytes);
}

/** Of every file's path and bytes, so that two themes of one hash print alike. */
function hashOf(layers: Readonly<Record<string, readonly ThemeFile[]>>): string {
  const hash = createHash('sha256');
  for (const [layer, files] of Object.entries(layers)) {
    for (const { path, bytes } of files) hash.update(`${layer}/${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
