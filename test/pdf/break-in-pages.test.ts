import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../src/pdf/page-box.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPdf } from '../../src/pdf/reader.js';

const BOX = pageBox({ size: 'A4' });

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** A document of blocks of every kind that ours have, their lengths by a fixed sequence that `seed` starts. */
function documentOf(seed: number, style = '', direction = 'ltr'): string {
  let state = seed;
  const draw = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return 1 + (state % most);
  };
  let count = 0;
  const line = () => {
    count += 1;
    return `item-${count}. ${'Words of one sentence follow. '.repeat(draw(9))}`;
  };
  const item = (tag: string) => {
    const words = line();
    return `<${tag} data-item="${count}">${words}</${tag}>`;
  };
  const items = (tag: string, most: number) => Array.from({ length: draw(most) }, () => item(tag)).join('');
  const rows = (most: number) =>
    Array.from({ length: draw(most) }, () => {
      const words = line();
      return `<tr data-item="${count}"><td>When</td><td>${words}</td></tr>`;
    }).join('');
  const kinds = [
    () => `<h2>Heading</h2><ul>${items('li', 9)}</ul>`,
    () => `<div class="two"><div>${items('p', 5)}</div><div>${items('p', 5)}</div></div>`,
    () => `<table><thead><tr><th>When</th><th>What</th></tr></thead><tbody>${rows(12)}</tbody></table>`,
    () => `<ol class="columns">${items('li', 20)}</ol>`,
    () => `<div class="box">${items('p', 4)}</div>`,
  ];
  const blocks = Array.from({ length: 24 }, () => kinds[draw(kinds.length) - 1]!());
  return `<!DOCTYPE html><html lang="en" dir="${direction}"><head><style>
@page { size: A4; margin: 20mm 18mm 18mm; }
* { margin: 0; padding: 0; }
body { font: 10pt / 1.36 serif; orphans: 3; widows: 3; }
p, li, tr, h2 { break-inside: avoid; margin-bottom: 1.5mm; }
h2 { break-after: avoid; }
ul, ol { list-style: none; }
.two { display: grid; grid-template-columns: 1.6fr 1fr; column-gap: 7mm; align-items: start; border-top: 1pt solid; }
.columns { columns: 2; }
.box { break-inside: avoid; padding: 3mm; border-left: 2pt solid; margin-bottom: 5mm; }
thead { display: table-header-group; }
${style}</style></head><main>${blocks.join('')}</main></html>`;
}

describe('the breaks of a layout', () => {
  it.each([
    ['seed 7', documentOf(7)],
    ['seed 42', documentOf(42)],
    ['seed 11', documentOf(11)],
    ['seed 23', documentOf(23)],
    ['from right to left', documentOf(42, '', 'rtl')],
    [
      'with breaks of its own',
      documentOf(5, '@media print { .box { break-before: page; } h2 { break-before: recto; } }'),
    ],
  ])('are those of the print: %s', async (_, html) => {
    const found = await printer.breaks(html, BOX);
    const { text, pages } = readPdf(await printer.print(html, { ...BOX, title: 'T', language: 'en' }));
    const printed = found.items.map(([id]) => [
      id,
      1 + text.findIndex((page) => new RegExp(`item-${id}\\.`).test(page.replace(/\s/g, ''))),
    ]);
    expect(found.items.length).toBeGreaterThan(40);
    expect(found.items).toEqual(printed);
    expect(found.count).toBe(pages);
    expect(found.count).toBeGreaterThan(2);
    expect(found.fill).toBeGreaterThan(0);
    expect(found.fill).toBeLessThanOrEqual(1);
  });

  it('leave the document as it was', async () => {
    const html = documentOf(7);
    const before = await printer.print(html, { ...BOX, title: 'T', language: 'en' });
    await printer.breaks(html, BOX);
    const after = await printer.print(html, { ...BOX, title: 'T', language: 'en' });
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });
});
