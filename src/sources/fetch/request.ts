import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, type Dispatcher, request } from 'undici';
import { version } from '../../version.js';
import { type Gate, passGate } from './gate.js';
import { NotFetched } from './not-fetched.js';

/** How Chancery names itself to servers; the first word is what robots.txt files speak of. */
export const USER_AGENT = `Chancery/${version} (briefing generator; fetches on a user's request)`;

const ACCEPT = 'text/html, application/xhtml+xml, application/pdf, application/xml;q=0.9, */*;q=0.5';

/** One answer, its body still to be read; `close` ends the connection and has to be called. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
  close(): Promise<void>;
}

/**
 * Sends one GET to an http or https address, over a connection to an address that the gate has checked. Redirects are
 * answered, not followed.
 * @throws NotFetched for a host that the gate refuses, an address with a password, and a connection that fails.
 */
export async function requestOnce(
  url: URL,
  gate: Gate,
  options: { readonly signal: AbortSignal; readonly headers?: Readonly<Record<string, string>> },
): Promise<Answer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(`${url.protocol} is no way to fetch; only http and https`);
  const addresses = await unlessAborted(passGate(gate, url.hostname), options.signal);
  if (url.username !== '' || url.password !== '') throw new NotFetched('it carries a name or a password');
  const agent = new Agent({ connect: { lookup: pinned(addresses) }, pipelining: 0, connections: 1 });
  const close = () => agent.destroy();
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal: options.signal,
      headers: { 'user-agent': USER_AGENT, accept: ACCEPT, 'accept-encoding': 'gzip, br', ...options.headers },
    });
    return { status: answer.statusCode, headers: plainHeaders(answer.headers), body: answer.body, close };
  } catch (error) {
    await close();
    if (options.signal.aborted) throw error;
    throw new NotFetched(`the connection failed (${reasonOf(error)})`);
  }
}

/** A look-up can't be called off, but need not be waited for. */
async function unlessAborted<T>(step: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  step.catch(() => undefined);
  return new Promise<T>((done, failed) => {
    const stop = () => failed(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    step.then(done, failed).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A look-up that knows only what was checked. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, done) => {
    if (options.all) done(null, all);
    else done(null, all[0]!.address, all[0]!.family);
  };
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

/** A failed connection's own word for it, such as `ECONNREFUSED`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, cause } = error as NodeJS.ErrnoException & { cause?: unknown };
  return code ?? (cause instanceof Error ? reasonOf(cause) : error.message);
}
