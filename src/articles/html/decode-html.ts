import { decodeText } from '../decode.js';

/** How far into a page its charset may stand, in bytes: twice what the HTML standard asks a browser to look at. */
const HEAD = 2048;
const DECLARED = /<(?:meta[^>]{0,300}?charset\s*=\s*["']?|\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w-]{2,30})/i;

/**
 * A page's bytes as text: by byte order mark, else by the charset of the transport, else by what the page's own meta or
 * XML declaration says, each where the bytes allow it; else by the bytes alone.
 */
export function decodeHtml(bytes: Uint8Array, transportCharset?: string): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  // A meta that could be read byte by byte does not stand in UTF-16.
  const own = declared !== undefined && /^utf-16/i.test(declared) ? 'utf-8' : declared;
  return decodeText(bytes, transportCharset ?? own).text;
}
