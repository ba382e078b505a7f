import { relative } from 'node:path';
import { fetchSources } from '../sources/fetch-sources.js';
import { loadSpec } from '../spec/load.js';
import { interruptible } from './interrupt.js';
import { progress } from './progress.js';
import { throwAll } from './throw-all.js';

export interface FetchOptions {
  readonly allowPrivate?: boolean;
  readonly root?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/**
 * `chancery fetch`: brings the snapshots of each spec's addresses up to date; their files go to stdout. A spec that
 * fails does not keep the others from being fetched.
 */
export async function fetch(specs: readonly string[], options: FetchOptions): Promise<void> {
  const shown = progress(options.quiet === true);
  const root = options.root === undefined ? {} : { root: options.root };
  await interruptible(async (signal) => {
    const failures: unknown[] = [];
    for (const path of specs) {
      try {
        const spec = await loadSpec(path, root);
        const { fetched, missing } = await fetchSources(spec, {
          ...root,
          signal,
          allowPrivate: options.allowPrivate === true,
          onProgress: (done, total, name) => shown.step(`${path}: ${done}/${total} ${name}`),
        });
        shown.done();
        if (spec.sources.every(({ url, feed }) => url === undefined && feed === undefined))
          shown.warn(`${path}: names no address or feed, so there is nothing to fetch`);
        for (const message of missing) shown.warn(`${path}: ${message}`);
        for (const one of fetched) {
          const file = relative(process.cwd(), one.path);
          const line = options.json === true ? JSON.stringify({ spec: path, ...one, path: file }) : file;
          process.stdout.write(`${line}\n`);
        }
      } catch (error) {
        signal.throwIfAborted();
        failures.push(error);
      }
    }
    shown.done();
    throwAll(failures);
  });
}
