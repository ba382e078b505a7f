import { stat } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { ChanceryError } from '../errors.js';
import { writeAll } from '../output/write-all.js';
import { starterSpec } from '../spec/starter.js';

export interface InitOptions {
  readonly kind: 'brief' | 'digest';
  /** The name of a new theme. */
  readonly theme?: string;
}

/** `chancery init`: a commented starter spec, or a theme's folder; never over what is there. */
export async function init(path: string, { kind, theme }: InitOptions): Promise<void> {
  if (theme === undefined && !/\.ya?ml$/i.test(path)) {
    throw new ChanceryError('usage', { message: `${path} is no name for a spec`, fix: `write ${path}.yaml` });
  }
  if (await stat(path).catch(() => undefined)) {
    throw new ChanceryError('usage', { message: `${path} is there already`, fix: 'choose another name' });
  }
  if (theme !== undefined) await initTheme(path, theme);
  else await writeAll(dirname(path), [{ name: basename(path), bytes: starterSpec(kind, await schemaFor(path)) }]);
  process.stdout.write(`${path}\n`);
}

async function initTheme(folder: string, name: string): Promise<void> {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name)) {
    const fix = 'a theme’s name has lower-case letters, digits and hyphens, such as house';
    throw new ChanceryError('usage', { message: `--theme "${name}" is no name for a theme`, fix });
  }
  const { starterTheme } = await import('../render/theme/starter.js');
  for (const { path, text } of await starterTheme(name)) {
    await writeAll(dirname(join(folder, path)), [{ name: basename(path), bytes: text }]);
  }
}

/** The schema of the chancery installed for the spec's folder or one above it, as the spec sees it. */
async function schemaFor(path: string): Promise<string | undefined> {
  const own = resolve(dirname(path));
  for (let folder = own; ; folder = dirname(folder)) {
    const schema = join(folder, 'node_modules/chancery/schema/briefing.schema.json');
    if (await stat(schema).catch(() => undefined)) {
      const seen = relative(own, schema).replaceAll('\\', '/');
      return seen.startsWith('.') ? seen : `./${seen}`;
    }
    if (folder === parse(folder).root) return undefined;
  }
}
