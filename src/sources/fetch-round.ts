import type { SourceSpec } from '../types/spec.js';
import type { FetchOptions } from './fetch/fetch-url.js';
import { NotFetched } from './fetch/not-fetched.js';
import { robotsOf } from './fetch/robots.js';
import type { EntryFailure } from './named-source.js';
import { type Refreshed, refresh } from './snapshots/refresh.js';
import { type SnapshotStore, storedAddress } from './snapshots/store.js';

/** An address to fetch; `named` by the spec itself, or found in a feed. */
export interface Wanted {
  readonly url: string;
  readonly entry: SourceSpec;
  readonly named: boolean;
}

export interface RoundOptions extends FetchOptions {
  readonly now: () => Date;
  readonly onProgress?: ((done: number, total: number, name: string) => void) | undefined;
}

/** Hosts that are asked at a time; each is asked for one thing after the other. */
const AT_ONCE = 4;

/**
 * One round of fetching into a store: each address once, hosts side by side, what one host has in turn, and what no
 * person named only where the host's robots.txt allows it.
 */
export class FetchRound {
  /** By address, in the order in which they were wanted. */
  readonly results = new Map<string, Refreshed | undefined>();
  readonly failures = new Map<string, EntryFailure>();
  readonly #allowed: (address: string) => Promise<boolean>;
  #done = 0;

  constructor(
    readonly store: SnapshotStore,
    readonly options: RoundOptions,
  ) {
    this.#allowed = robotsOf(options);
  }

  async fetchAll(wanted: readonly Wanted[]): Promise<void> {
    const hosts = new Map<string, Wanted[]>();
    for (const one of wanted.map((item) => ({ ...item, url: storedAddress(item.url) }))) {
      if (this.results.has(one.url)) continue;
      this.results.set(one.url, undefined);
      const { host } = new URL(one.url);
      hosts.set(host, [...(hosts.get(host) ?? []), one]);
    }
    const queue = [...hosts.values()];
    const worker = async () => {
      for (let host = queue.shift(); host !== undefined; host = queue.shift())
        for (const one of host) await this.#fetchOne(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #fetchOne({ url, entry, named }: Wanted): Promise<void> {
    this.options.signal?.throwIfAborted();
    try {
      if (!named && !(await this.#allowed(url)))
        throw new NotFetched("its host's robots.txt forbids it", { fix: 'Save the page by hand and name it by path.' });
      this.results.set(url, await refresh(this.store, url, this.options));
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      const fix = error.fix === undefined ? {} : { fix: error.fix };
      const message = `"${url}" was not fetched: ${error.message}`;
      this.failures.set(url, { entry, kind: 'unreadable', message, ...fix });
    }
    this.#done += 1;
    this.options.onProgress?.(this.#done, this.results.size, url);
  }
}
