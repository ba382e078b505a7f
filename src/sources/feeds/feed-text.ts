/** What an XML declaration says of its charset. */
const DECLARED = /^<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}["']([\w-]{1,40})/i;

/** A feed's bytes as text: by byte order mark, else by the transport's charset, its own declaration, or UTF-8. */
export function feedText(bytes: Uint8Array, charset?: string): string {
  const opening = Buffer.from(bytes.subarray(0, 400)).toString('latin1').replaceAll('\u0000', '');
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  for (const name of [marked || undefined, charset, DECLARED.exec(opening)?.[1]]) {
    if (name === undefined) continue;
    try {
      return new TextDecoder(name).decode(bytes);
    } catch {
      // a charset that nobody knows says nothing
    }
  }
  return new TextDecoder().decode(bytes);
}
