import robotsParser from 'robots-parser';
import { type FetchOptions, fetchUrl } from './fetch-url.js';
import { NotFetched } from './not-fetched.js';
import { USER_AGENT } from './request.js';

// a CommonJS module whose types speak of an ES one
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Beyond this a robots.txt need not be read (RFC 9309, 2.5). */
const MOST_BYTES = 500 * 1024;

/**
 * Answers whether an address may be fetched without a person having named it, by its host's robots.txt (RFC 9309),
 * which is asked for once. A file that is not there allows everything, one that can't be reached nothing.
 */
export function robotsOf(options: FetchOptions): (address: string) => Promise<boolean> {
  const rules = new Map<string, Promise<(address: string) => boolean>>();
  return async (address) => {
    const { origin } = new URL(address);
    const asked = rules.get(origin) ?? readRules(origin, options);
    rules.set(origin, asked);
    return (await asked)(address);
  };
}

async function readRules(origin: string, options: FetchOptions): Promise<(address: string) => boolean> {
  const address = `${origin}/robots.txt`;
  try {
    const { bytes } = await fetchUrl(address, { ...options, known: undefined });
    const text = Buffer.from(bytes ?? []).toString('utf8', 0, MOST_BYTES);
    const robots = parse(address, text);
    return (page) => robots.isAllowed(page, USER_AGENT) !== false;
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    const absent = error.status !== undefined && error.status >= 400 && error.status < 500;
    return () => absent;
  }
}
