import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './addresses.js';
import { NotFetched } from './not-fetched.js';

/** Decides where a connection may go. */
export interface Gate {
  /** All addresses of a host name; asked once for each request. */
  resolve(host: string): Promise<readonly string[]>;
  admits(address: string): boolean;
}

/** Only the public internet. */
export const PUBLIC_GATE: Gate = { resolve: resolveHost, admits: isPublicAddress };

/** Any address, where the user says so: an intranet, or a server of one's own. */
export const OPEN_GATE: Gate = { resolve: resolveHost, admits: () => true };

/** These names are this machine whatever a resolver says (RFC 6761, 6.3). */
const LOCALHOST = /(?:^|\.)localhost\.?$/i;
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * The addresses that a connection to the host may use: looked up once, and every one of them admitted. The caller
 * connects to these and to nothing that a second look-up would say.
 * @throws NotFetched when the name has no address, or one that is not admitted.
 */
export async function passGate(gate: Gate, host: string): Promise<readonly string[]> {
  const bare = host.replace(/^\[|\]$/g, '');
  const addresses = isIP(bare) !== 0 ? [bare] : LOCALHOST.test(bare) ? LOOPBACK : await gate.resolve(bare);
  if (addresses.length === 0) throw new NotFetched(`"${host}" has no address`);
  const refused = addresses.find((address) => !gate.admits(address));
  if (refused === undefined) return addresses;
  const which = refused === bare ? refused : `${host} is ${refused}`;
  throw new NotFetched(`its address is not public (${which})`, {
    fix: 'If it is to be trusted, fetch with --allow-private.',
  });
}

async function resolveHost(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new NotFetched(`the name "${host}" can't be looked up (${code})`);
  }
}
