import { stat } from 'node:fs/promises';
import { basename, dirname, join, parse, relative, resolve } from 'node:path';
import { ChanceryError } from '../errors.js';
import { writeAll } from '../output/write-all.js';
import { starterSpec } from '../spec/starter.js';

/** `chancery init`: a commented starter spec; never over a file that is there. */
export async function init(path: string, options: { readonly kind: 'brief' | 'digest' }): Promise<void> {
  if (!/\.ya?ml$/i.test(path)) {
    throw new ChanceryError('usage', { message: `${path} is no name for a spec`, fix: `write ${path}.yaml` });
  }
  if (await stat(path).catch(() => undefined)) {
    throw new ChanceryError('usage', { message: `${path} is there already`, fix: 'choose another name' });
  }
  await writeAll(dirname(path), [{ name: basename(path), bytes: starterSpec(options.kind, await schemaFor(path)) }]);
  process.stdout.write(`${path}\n`);
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
