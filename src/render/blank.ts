import { fontFaces } from './fonts.js';

/** What a document may load: its own styles, and data inside it. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A document without words that has the faces which nearly every one needs, to warm a browser up with. */
export async function blankDocument(): Promise<string> {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  return `<!DOCTYPE html>${policy}<style data-fonts>\n${await fontFaces(new Set())}\n</style><main></main>`;
}
