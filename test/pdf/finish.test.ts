import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../src/pdf/page-box.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPdf } from '../../src/pdf/reader.js';
import { fontFaces } from '../../src/render/fonts.js';

const BOX = pageBox({ size: 'A4', count: 1 });
const HTML =
  '<!DOCTYPE html><html lang="en"><title>T</title><main><h1>A heading</h1><p>It’s said. <a href="https://example.org/a?b=(c)">here</a></p></main></html>';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

describe('a finished PDF', () => {
  it('keeps addresses that hold the words of a PDF’s own language', async () => {
    const address = 'https://example.org/nord-stream-leaks/endobj/stream';
    const html = HTML.replace('https://example.org/a?b=(c)', address);
    const pdf = readPdf(await printer.print(html, { ...BOX, title: 'T', language: 'en' }));
    expect(pdf.links).toEqual([address]);
    expect(pdf.text.join()).toContain('A heading');
  });

  it('says its title, author, subject, keywords and day, and links where it says', async () => {
    const job = {
      ...BOX,
      title: 'Über (alles)',
      author: 'Désk',
      subject: 'N/1',
      keywords: ['a', 'b'],
      language: 'en',
      date: '2022-09-28',
    };
    const pdf = readPdf(await printer.print(HTML, job));
    expect(pdf.info).toEqual({
      Title: 'Über (alles)',
      Author: 'Désk',
      Subject: 'N/1',
      Keywords: 'a, b',
      Creator: 'Chancery',
      Producer: 'Chancery',
      CreationDate: "D:20220928000000+00'00'",
      ModDate: "D:20220928000000+00'00'",
    });
    expect(pdf.links).toEqual(['https://example.org/a?b=(c)']);
    expect(pdf.language).toBe('en');
    expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'P', 'Link']));
  });

  it('carries its files whole, found by their names', async () => {
    const file = (name: string, text: string) => ({
      name,
      mediaType: 'application/json',
      bytes: Buffer.from(text),
      description: 'Proof',
    });
    const attachments = [file('b.json', '{"b":"\u00fc"}'), file('a.json', '{}')];
    const bytes = await printer.print(HTML, { ...BOX, title: 'T', language: 'en', attachments });
    const found = readPdf(bytes).attachments.map(({ name, bytes: data }) => [name, Buffer.from(data).toString()]);
    expect(found.sort()).toEqual([
      ['a.json', '{}'],
      ['b.json', '{"b":"\u00fc"}'],
    ]);
    const tree = /\/EmbeddedFiles <<\/Names \[([^\]]*)\]/.exec(Buffer.from(bytes).toString('latin1'))![1]!;
    const names = [...tree.matchAll(/<([0-9A-F]+)>/g)].map(([, name]) => name!);
    expect(names).toEqual([...names].sort());
  });

  it('says an apostrophe where the page does, though its glyph has two characters', async () => {
    const faces = await fontFaces(new Set('It’s'));
    const html = HTML.replace('<main>', `<style>${faces}</style><main style="font-family:'Chancery Sans'">`);
    const pdf = readPdf(await printer.print(html, { ...BOX, title: 'T', language: 'en' }));
    expect(pdf.fonts.every((name) => name.startsWith('SourceSans'))).toBe(true);
    expect(pdf.text.join('')).toContain('It’s');
  });
});
