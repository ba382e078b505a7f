import type { PdfFile } from '../pdf-file.js';
import { Unrecognised } from './unrecognised.js';

/**
 * Every font lies in the file and says which characters its glyphs are (ISO 14289-1, 7.21.4.1, 7.21.7; ISO 19005-3,
 * 6.2.11.4.1, 6.2.11.7).
 * @throws Unrecognised for one that does not, or that draws each glyph by a program of its own (Type 3).
 */
export function checkFonts(file: PdfFile, sources: readonly string[]): void {
  for (const source of sources) {
    if (!/\/Type \/Font\s/.test(source)) continue;
    const name = /\/BaseFont \/([^\s/<>[\]]+)/.exec(source)?.[1] ?? 'without a name';
    if (source.includes('/Subtype /Type3'))
      throw new Unrecognised('a style of type was made up, since no face for it was given');
    if (source.includes('/Subtype /Type0') && !source.includes('/ToUnicode'))
      throw new Unrecognised(`the font ${name} does not say which characters its glyphs are`);
    const descriptor = /\/FontDescriptor (\d+) 0 R/.exec(source)?.[1];
    if (descriptor !== undefined && !file.object(Number(descriptor)).includes('/FontFile'))
      throw new Unrecognised(`the font ${name} is not in the file`);
  }
}
