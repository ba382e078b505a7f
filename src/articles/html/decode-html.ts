import iconv from 'iconv-lite';

/** A page's bytes as text: the charset of the transport, of a byte order mark, of the page's own meta, else UTF-8 or Windows-1252. */
export function decodeHtml(bytes: Uint8Array, transportCharset?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return buffer.toString('utf8', 3);
  const head = buffer.toString('latin1', 0, 4096);
  const named = transportCharset ?? /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (named !== undefined && iconv.encodingExists(named)) return iconv.decode(buffer, named);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return iconv.decode(buffer, 'windows-1252');
  }
}
