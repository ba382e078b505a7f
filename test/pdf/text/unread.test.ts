import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../../src/pdf/page-box.js';
import { contentsOf, pageNumbers } from '../../../src/pdf/page-objects.js';
import { openPdf } from '../../../src/pdf/pdf-file.js';
import { openPrinter, type Printer } from '../../../src/pdf/printer.js';
import { textMapsOf } from '../../../src/pdf/text/text-maps.js';
import { unread } from '../../../src/pdf/text/unread.js';
import { beginUpdate, pdfText, type Update } from '../../../src/pdf/update.js';
import { fontFaces } from '../../../src/render/fonts.js';

const BOX = pageBox({ size: 'A4', count: 1 });
const WORDS = 'They share 46,000 tonnes; it’s an efficient offer.';

let printer: Printer;
let finished: Uint8Array;
beforeAll(async () => {
  printer = await openPrinter();
  const faces = await fontFaces(new Set(WORDS));
  const html = `<!DOCTYPE html><html lang="en"><title>T</title><style>${faces}</style><main style="font-family:'Chancery Serif'"><p>${WORDS}</p></main></html>`;
  finished = await printer.print(html, { ...BOX, title: 'T', language: 'en' });
});
afterAll(() => printer.close());

/** The finished file with its page's content, or more, exchanged. */
function changed(change: (content: string, update: Update) => string): string | undefined {
  const update = beginUpdate(finished);
  const [content] = contentsOf(update.file, pageNumbers(update.file)[0]!);
  const before = update.stream(content!).toString('latin1');
  const after = change(before, update);
  if (after !== before) update.putStream(content!, '', Buffer.from(after, 'latin1'));
  return unread(openPdf(update.close(update.file.info!)));
}

/** The code that paints a character, of the one font. */
function codeOf(character: string, { file }: Update): string {
  const [map] = textMapsOf(file, file.object(pageNumbers(file)[0]!)).values();
  const [code] = [...map!].find(([, text]) => text === character)!;
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** The glyph of one character painted in place of another's, of which the content goes on saying the first. */
function swapped(said: string, painted: string) {
  return (content: string, update: Update) =>
    content.replace(
      `<${codeOf(said, update)}> Tj`,
      `/Span<</ActualText ${pdfText(said)} >> BDC\n<${codeOf(painted, update)}> Tj\nEMC`,
    );
}

describe('unread', () => {
  it('finds nothing on a page as it was finished', () => {
    expect(unread(openPdf(finished))).toBeUndefined();
  });

  it('finds a figure or letter that is said of another’s glyph', () => {
    expect(changed(swapped('4', '6'))).toBe('page 1 says "4" of glyphs that are no such letters');
    expect(changed(swapped('a', 'o'))).toBe('page 1 says "a" of glyphs that are no such letters');
  });

  it('lets a content say of a glyph what its font says', () => {
    expect(changed(swapped('4', '4'))).toBeUndefined();
  });

  it.each([
    ['in parentheses', '(Sold.) Tj'],
    ['on a new line', "<0001> '"],
    ['in a row', '[(So) 20 (ld.)] TJ'],
  ])('finds words that are shown %s', (_, shown) => {
    expect(changed((content) => content.replace(/\bET\b/, `${shown}\nET`))).toBe(
      'page 1 paints words that are no part of its text',
    );
  });

  it('finds glyphs of a font that tells no text', () => {
    expect(changed((content) => content.replace(/\bET\b/, '/Own 12 Tf\n<0041> Tj\nET'))).toBe(
      'page 1 paints glyphs that have no text',
    );
  });

  it('finds words in a form', () => {
    const stamped = changed((content, update) => {
      update.putStream(update.next(), '/Type /XObject/Subtype /Form', Buffer.from('BT /F4 12 Tf <0041> Tj ET'));
      return content;
    });
    expect(stamped).toBe('words are painted that are no part of a page’s text');
  });
});
