import { describe, expect, it } from 'vitest';
import { openPdf } from '../../src/pdf/pdf-file.js';
import { beginUpdate, pdfText } from '../../src/pdf/update.js';

/** A PDF of one catalogue and one page tree, laid out as Chromium does. */
function plainPdf(): Buffer {
  const objects = ['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>'];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((source, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${source}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 3\n0000000000 65535 f \n${rows}trailer\n<</Size 3 /Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

describe('an incremental update', () => {
  it('leaves the file’s own bytes, and what it puts is read back', () => {
    const base = plainPdf();
    const update = beginUpdate(base);
    const stream = update.next();
    update.putStream(stream, '/Type /Data', Buffer.from('packed words'));
    update.put(update.root, `<</Type /Catalog /Pages 2 0 R /Extra ${stream} 0 R>>`);
    const info = update.next();
    update.put(info, `<</Title ${pdfText('Title ’ 한')}>>`);
    const done = update.close(info);
    expect(Buffer.from(done).subarray(0, base.length).equals(base)).toBe(true);
    const file = openPdf(done);
    expect(file).toMatchObject({ root: 1, info, size: 5 });
    expect(file.numbers).toEqual([1, 2, 3, 4]);
    expect(file.object(1)).toContain('/Extra 3 0 R');
    expect(file.object(2)).toContain('/Kids []');
    expect(file.stream(stream).toString()).toBe('packed words');
  });

  it('can be updated again', () => {
    const once = (bytes: Uint8Array, title: string) => {
      const update = beginUpdate(bytes);
      const info = update.next();
      update.put(info, `<</Title (${title})>>`);
      return update.close(info);
    };
    const file = openPdf(once(once(plainPdf(), 'first'), 'second'));
    expect(file.object(file.info!)).toBe('<</Title (second)>>');
    expect(file.size).toBe(5);
  });

  it('names the file by its bytes', () => {
    const close = (title: string) => {
      const update = beginUpdate(plainPdf());
      update.put(1, `<</Type /Catalog /Pages 2 0 R /T (${title})>>`);
      return /\/ID \[<(\w+)>/.exec(Buffer.from(update.close(1)).toString('latin1'))![1];
    };
    expect(close('a')).toBe(close('a'));
    expect(close('a')).not.toBe(close('b'));
  });

  it('refuses what is laid out otherwise', () => {
    expect(() => openPdf(Buffer.from('not a pdf'))).toThrow('no cross-reference table');
    expect(() => openPdf(Buffer.from('5 0 obj <</Type /XRef>>\nstartxref\n0\n%%EOF'))).toThrow('no plain table');
  });
});
