import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../src/pdf/page-box.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPdf } from '../../src/pdf/reader.js';

const JOB = { ...pageBox({ size: 'A4', count: 1 }), title: 'A “title” & more', language: 'en' };
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title>${head}</head><main>${body}</main></html>`;
const said = (pdf: Uint8Array) => readPdf(pdf).text.join('').replace(/\s+/g, ' ');

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

describe('openPrinter', () => {
  it('prints what is said, in signs of several scripts and with every mark', async () => {
    const words = 'Tamm’s (new) “plan” \\ 100 % – Ελλάδα, Україна';
    const pdf = await printer.print(page(`<h1>${words}</h1>`), JOB);
    expect(said(pdf).replace(/ /g, '')).toContain(words.replace(/ /g, ''));
    expect(readPdf(pdf)).toMatchObject({
      pages: 1,
      tagged: true,
      info: { Title: 'A “title” & more', Producer: 'Chancery' },
    });
  });

  it('gives the same bytes for the same document, whatever was printed between', async () => {
    const html = page('<table><tr><th>a</th><td>b</td></tr></table>');
    const first = await printer.print(html, JOB);
    await printer.print(page('<p>another</p>'), JOB);
    expect(Buffer.from(await printer.print(html, JOB)).equals(Buffer.from(first))).toBe(true);
  });

  it('mixes up no two documents that are printed at once', async () => {
    const pdfs = await Promise.all(
      Array.from({ length: 12 }, (_, index) => printer.print(page(`<p>document-${index}.</p>`), JOB)),
    );
    expect(pdfs.map((pdf) => said(pdf).trim().replace(/ /g, ''))).toEqual(pdfs.map((_, index) => `document-${index}.`));
  });

  it('leaves nothing of the document before, where two share their fonts', async () => {
    const fonts = '<style data-fonts>/* none */</style>';
    await printer.print(
      page('<p>before</p>', `${fonts}<style>p{text-transform:uppercase}</style>`).replace(
        'lang="en"',
        'lang="en" class="x"',
      ),
      JOB,
    );
    expect(said(await printer.print(page('<p>after</p>', fonts), JOB)).trim()).toBe('after');
  });

  it('runs no script and asks for nothing', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = `<p id="p">plain</p><img src="${at}/img"><iframe src="${at}/frame"></iframe><script>p.textContent = 'run'</script><link rel="stylesheet" href="${at}/css"><img src="x" onerror="p.textContent='run'">`;
    const pdf = await printer.print(page(body), JOB);
    server.close();
    expect(said(pdf)).toContain('plain');
    expect(said(pdf)).not.toContain('run');
    expect(asked).toEqual([]);
  });

  it('says what it is, and ends when it is told to', async () => {
    const own = await openPrinter();
    expect(own.browser.product).toMatch(/Chrome\/\d+/);
    await own.close();
    await expect(own.print(page('<p>late</p>'), JOB)).rejects.toThrow();
  });

  it('ends when its signal aborts', async () => {
    const controller = new AbortController();
    const own = await openPrinter({ signal: controller.signal });
    controller.abort();
    await expect(own.print(page('<p>late</p>'), JOB)).rejects.toThrow();
    await own.close();
  });
});
