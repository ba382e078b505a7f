import { ChanceryError } from '../errors.js';
import type { Source } from '../types/source.js';
import { type FetchOptions, fetchUrl } from './fetch/fetch-url.js';
import { OPEN_GATE, PUBLIC_GATE } from './fetch/gate.js';
import { NotFetched } from './fetch/not-fetched.js';
import { storedAddress } from './snapshots/store.js';
import { idOfUrl } from './source-id.js';
import { sourceOfAnswer } from './source-of-bytes.js';

/**
 * One address as a source, for the commands that take addresses; nothing is kept.
 * @throws ChanceryError of kind `source` where it can't be fetched.
 */
export async function sourceFromUrl(
  address: string,
  options: {
    readonly allowPrivate?: boolean;
    readonly gate?: FetchOptions['gate'];
    readonly signal?: AbortSignal;
  } = {},
): Promise<Source> {
  const gate = options.gate ?? (options.allowPrivate === true ? OPEN_GATE : PUBLIC_GATE);
  try {
    if (!URL.canParse(address)) throw new NotFetched('it is no web address that can be read');
    const url = storedAddress(address);
    const { headers, bytes, url: finalUrl } = await fetchUrl(url, { gate, signal: options.signal });
    return sourceOfAnswer(idOfUrl(url), { kind: 'url', url }, { url: finalUrl, headers, bytes: bytes! });
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    const fix = error.fix === undefined ? {} : { fix: error.fix };
    throw new ChanceryError('source', { message: `"${address}" was not fetched: ${error.message}`, ...fix });
  }
}
