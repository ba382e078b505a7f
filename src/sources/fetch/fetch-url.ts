import { readBody } from './body.js';
import type { Gate } from './gate.js';
import { NotFetched } from './not-fetched.js';
import { type Answer, requestOnce } from './request.js';

/** What a fetch may cost. */
export interface Limits {
  /** From the first look-up to the last byte, over all redirects. */
  readonly seconds: number;
  /** Of the body once it is decompressed. */
  readonly bytes: number;
  readonly redirects: number;
}

export const LIMITS: Limits = { seconds: 20, bytes: 5 * 1024 * 1024, redirects: 5 };

export interface FetchOptions {
  readonly gate: Gate;
  readonly limits?: Limits;
  readonly signal?: AbortSignal | undefined;
  /** Asks only for what has changed; they are sent to the address that once gave them. */
  readonly known?: { readonly url: string; readonly etag?: string; readonly modified?: string } | undefined;
}

/** What an address gave; `bytes` is undefined where the server says that nothing has changed. */
export interface Fetched {
  /** Where the redirects led. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches one address within the limits; each redirect is a request of its own, checked like the first.
 * @throws NotFetched with the reason, naming the hop that failed where it is not the first.
 */
export async function fetchUrl(address: string, options: FetchOptions): Promise<Fetched> {
  const limits = options.limits ?? LIMITS;
  const clock = new AbortController();
  // a timer of our own and cleared: a signal's timeout left behind has ended whole processes
  const timer = setTimeout(() => clock.abort(), limits.seconds * 1000);
  const signal = options.signal === undefined ? clock.signal : AbortSignal.any([clock.signal, options.signal]);
  let url = new URL(address);
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      const next = await named(url, hop, () => oneHop(url, options, limits, signal));
      if (!(next instanceof URL)) return next;
      url = next;
    }
    throw new NotFetched(`it redirects more than ${limits.redirects} times`);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (clock.signal.aborted)
      throw new NotFetched(`it took longer than ${limits.seconds} s`, { fix: 'Try again later.' });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The next address of a redirect, or what was asked for. */
async function oneHop(url: URL, options: FetchOptions, limits: Limits, signal: AbortSignal): Promise<URL | Fetched> {
  const answer = await requestOnce(url, options.gate, { signal, headers: conditions(url, options.known) });
  try {
    const { status, headers } = answer;
    if (REDIRECTS.has(status)) return redirect(url, answer);
    if (status === 304 && options.known?.url === url.href) return { url: url.href, status, headers, bytes: undefined };
    if (status !== 200) throw new NotFetched(`the server answered ${status}`, { status });
    return { url: url.href, status, headers, bytes: await readBody(answer, limits.bytes) };
  } finally {
    answer.body.on('error', () => undefined);
    await answer.close();
  }
}

function conditions(url: URL, known: FetchOptions['known']): Record<string, string> {
  if (known?.url !== url.href) return {};
  return {
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.modified === undefined ? {} : { 'if-modified-since': known.modified }),
  };
}

function redirect(from: URL, { headers, status }: Answer): URL {
  const location = headers['location'];
  if (location === undefined || !URL.canParse(location, from))
    throw new NotFetched(`the server answered ${status} without saying where`);
  return new URL(location, from);
}

async function named<T>(url: URL, hop: number, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (hop === 0 || !(error instanceof NotFetched)) throw error;
    throw new NotFetched(`it leads to ${url.href.slice(0, 200)}: ${error.message}`, error);
  }
}
