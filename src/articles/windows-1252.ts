/** The characters that windows-1252 has where Latin-1 has controls, by byte from 0x80 on; a space where it has none. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The byte of each of those characters. */
export const WINDOWS_1252_BYTES: ReadonlyMap<string, number> = new Map(
  [...UPPER].map((character, index) => [character, 0x80 + index] as const).filter(([character]) => character !== ' '),
);

/** Labels that the web takes for windows-1252. */
const LABELS = /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

/** Whether a charset's name means windows-1252, as it does on the web for Latin-1 too. */
export function isWindows1252(charset: string): boolean {
  return LABELS.test(charset.trim());
}

/** Text of windows-1252 bytes. Node 20's own decoder takes it for Latin-1 and loses quotation marks and dashes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (control) => {
    const character = UPPER[control.charCodeAt(0) - 0x80]!;
    return character === ' ' ? control : character;
  });
}
