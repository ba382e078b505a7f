import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
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
  await writeAll(dirname(path), [{ name: basename(path), bytes: starterSpec(options.kind) }]);
  process.stdout.write(`${path}\n`);
}
