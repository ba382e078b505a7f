import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laterChange } from '../../src/pdf/later-changes.js';
import { pageBox } from '../../src/pdf/page-box.js';
import { pageNumbers } from '../../src/pdf/page-objects.js';
import { openPdf } from '../../src/pdf/pdf-file.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { beginUpdate } from '../../src/pdf/update.js';

const BOX = pageBox({ size: 'A4', count: 1 });
const HTML =
  '<!DOCTYPE html><html lang="en"><title>T</title><main><h1>A heading</h1><p>Said <a href="https://example.org/a#b">here</a>.</p></main></html>';

let printer: Printer;
let finished: Uint8Array;
beforeAll(async () => {
  printer = await openPrinter();
  finished = await printer.print(HTML, { ...BOX, title: 'T', language: 'en' });
});
afterAll(() => printer.close());

/** The finished file with text of its plain objects exchanged for other text of the same length. */
function exchanged(from: string, to: string): Uint8Array {
  const text = Buffer.from(finished).toString('latin1');
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

describe('laterChange', () => {
  it('finds nothing in a file as it was finished, links and all', () => {
    expect(laterChange(openPdf(finished))).toBeUndefined();
  });

  it('finds an update behind ours, such as a stamp with words brings', () => {
    const update = beginUpdate(finished);
    const stamp = update.next();
    update.put(stamp, '<</Type /Annot/Subtype /Stamp/Rect [300 200 500 220]/Contents (Sold.)>>');
    const [page] = pageNumbers(update.file);
    update.put(page!, update.file.object(page!).replace('/Annots [', `/Annots [${stamp} 0 R `));
    expect(laterChange(openPdf(update.close(update.file.info!)))).toBe('it was saved again');
  });

  it.each([
    ['of another kind', '/Subtype /Link', '/Subtype /Text'],
    ['with a face of its own', '/Border [0 0 0]', '/AP 9 0 R      '],
    ['under a name in disguise', '/StructParents 0', '/An#6eots 123456'],
  ])('finds an annotation %s', (_, from, to) => {
    expect(laterChange(openPdf(exchanged(from, to)))).toBe('page 1 has an annotation');
  });
});
