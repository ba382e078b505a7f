import { expect, it } from 'vitest';
import { openPdf } from '../../src/pdf/pdf-file.js';

/** A file of these objects, numbered from 1, with its table. */
function pdfOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const rows = objects.map((source, index) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${source}\nendobj\n`;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

it('reads an object whose address has the word "stream" in it whole, and a stream’s dictionary alone', () => {
  const link = '<</Type /Annot\n/A <</URI (https://herald.example/nord-stream-leaks)>>\n/F 4>>';
  const file = openPdf(pdfOf(['<</Type /Catalog>>', link, '<</Length 5>>\nstream\nhello\nendstream']));
  expect(file.object(2)).toBe(link);
  expect(file.object(3)).toBe('<</Length 5>>');
  expect(file.stream(3).toString()).toBe('hello');
});
