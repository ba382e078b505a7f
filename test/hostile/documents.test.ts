import { describe, expect, it } from 'vitest';
import { openForwarded } from '../../src/articles/forwarded.js';
import { extractArticle } from '../../src/articles/library.js';
import type { ChanceryError } from '../../src/errors.js';
import { smallPdf } from '../articles/pdf/small-pdf.js';
import { failureOf } from '../sources/folder.js';

const GUARD = 10_000;
const bytes = (text: string) => new TextEncoder().encode(text);
const outcome = async (mediaType: string, content: Uint8Array) =>
  ((await failureOf(extractArticle({ bytes: content, mediaType }))) as ChanceryError).exitCode;

describe('row 19: pages that are too much', () => {
  const head = '<html><head><title>T</title></head><body>';
  it.each([
    ['200 000 nested div', `${head}${'<div>'.repeat(200_000)}x`],
    ['50 MB', `${head}${'x'.repeat(50 * 1024 * 1024)}`],
  ])('%s', { timeout: GUARD }, async (_what, html) => {
    expect(await outcome('text/html', bytes(html))).toBe(4);
  });

  it('a million attributes: refused, or read without them', { timeout: GUARD }, async () => {
    const html = `${head}<p ${'a=b '.repeat(1_000_000)}>The words of the page.</p>`;
    const read = await extractArticle({ html }).then(
      ({ text }) => text,
      (error: ChanceryError) => error.exitCode,
    );
    expect([4, 'The words of the page.']).toContain(read);
  });

  it('the same inside a web archive and a feed’s entry', { timeout: GUARD }, async () => {
    const deep = `${'<div>'.repeat(200_000)}x`;
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${deep}\r\n--b--`;
    expect(await outcome('multipart/related', bytes(archive))).toBe(4);
    const entry = JSON.stringify({ items: [{ id: '1', content_html: deep }] });
    expect(await outcome('application/feed+json', bytes(entry))).toBe(4);
  });
});

describe('e-mails that are built to cost time', () => {
  it.each([
    ['header lines without a sender', 'To: x\n'.repeat(100_000)],
    ['forwarded in forwarded', 'From: x\nTo: y\n\n'.repeat(50_000)],
    ['quoted lines', '> x\n'.repeat(100_000)],
    ['marks of quoting', '>'.repeat(100_000)],
    ['asterisks and colons', '*:'.repeat(100_000)],
  ])('%s', { timeout: 2000 }, (_what, text) => {
    expect(openForwarded(text).text.length).toBeLessThanOrEqual(text.length);
  });
});

describe('PDFs that are built to break a reader', () => {
  it.each([
    ['garbage', bytes(`%PDF-1.4\n${'1 0 obj [[[['.repeat(20_000)}`)],
    ['nested arrays', bytes(`%PDF-1.4\n1 0 obj ${'['.repeat(300_000)} endobj trailer <</Root 1 0 R>>`)],
    [
      'a tree of pages that bites its tail',
      bytes(
        '%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[2 0 R]/Count 5>> endobj trailer <</Root 1 0 R>>',
      ),
    ],
    ['301 pages', smallPdf(Array.from({ length: 301 }, () => []))],
  ])('%s', { timeout: GUARD }, async (_what, content) => {
    expect(await outcome('application/pdf', content)).toBe(4);
  });

  it('50 000 letters, each drawn alone on one line', { timeout: GUARD }, async () => {
    const letters = Array.from({ length: 50_000 }, (_, index) => [index % 390, 300, 'x', 10] as const);
    expect((await extractArticle({ bytes: smallPdf([letters]), mediaType: 'application/pdf' })).text).toHaveLength(
      50_000,
    );
  });
});
