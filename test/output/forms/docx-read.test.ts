import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceFile, evidenceHash } from '../../../src/brief/evidence.js';
import { docxOf } from '../../../src/output/forms/docx.js';
import { type ReadDocx, readDocx } from '../../../src/output/forms/docx-read.js';
import { build } from '../../../src/pipeline.js';

const BODY = 'word/document.xml';
const MATHS = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

let sealed: Uint8Array;
beforeAll(async () => {
  const { brief, evidence } = await build('briefings/nato-mission.yaml', { dryRun: true });
  const colophon = { version: evidence.tool.version, evidence: evidenceHash(evidence).slice(0, 16), house: [] };
  sealed = await docxOf(brief, evidenceFile(evidence), colophon);
});

/** The document with one of its parts changed, or a further one. */
async function changed(part: string, change: (xml: string) => string): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(sealed);
  const before = (await zip.file(part)?.async('string')) ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  zip.file(part, after);
  return (await readDocx(await zip.generateAsync({ type: 'uint8array' })))!;
}

const atEnd = (paragraph: string) => (xml: string) => xml.replace('<w:sectPr>', `<w:p>${paragraph}</w:p><w:sectPr>`);

describe('readDocx', () => {
  it('finds nothing changed in a document as it was sealed, and its marking on each page', async () => {
    const read = (await readDocx(sealed))!;
    expect(read.changed).toBeUndefined();
    expect([read.edges.header, read.edges.footer]).toEqual([
      expect.stringContaining('OFFICIAL'),
      expect.stringContaining('OFFICIAL'),
    ]);
  });

  it.each([
    ['a formula', `<m:oMath ${MATHS}><m:r><m:t>We yield</m:t></m:r></m:oMath>`, 'an element m:oMath'],
    ['a field', '<w:r><w:instrText> QUOTE "We yield" </w:instrText></w:r>', 'an element w:instrText'],
    ['a text box', '<w:r><w:pict><w:t>We yield</w:t></w:pict></w:r>', 'an element w:pict'],
    [
      'a content control',
      '<w:sdt><w:sdtContent><w:r><w:t>We yield</w:t></w:r></w:sdtContent></w:sdt>',
      'an element w:sdt',
    ],
    ['words outside a text run', '<w:r>We yield</w:r>', 'words in an element r'],
    ['a comment of XML', '<!-- <w:t>We yield</w:t> -->', 'an element !--'],
  ])('finds %s', async (_, paragraph, found) => {
    expect((await changed(BODY, atEnd(paragraph))).changed).toBe(`it has ${found}`);
  });

  it('finds words that are hidden, by their run, its colour or their style', async () => {
    for (const [tag, xml] of [
      ['vanish', '<w:vanish/>'],
      ['color', '<w:color w:val="FFFFFF"/>'],
    ])
      expect((await changed(BODY, (body) => body.replace('<w:rPr>', `<w:rPr>${xml}`))).changed).toBe(
        `it has an element w:${tag}`,
      );
    const hidden = await changed('word/styles.xml', (styles) => styles.replace('<w:rPr>', '<w:rPr><w:vanish/>'));
    expect(hidden.changed).toBe('its styles hide words');
  });

  it('finds a field in the footer that is no page number', async () => {
    const footer = await changed('word/footer1.xml', (xml) => xml.replace('>PAGE<', '>QUOTE "We yield"<'));
    expect(footer.changed).toBe('it has words in an element instrText');
  });

  it('finds words in a bullet, a note, another part', async () => {
    const bullet = await changed('word/numbering.xml', (xml) => xml.replace('w:val="•"', 'w:val="We yield"'));
    const note = await changed('word/footnotes.xml', (xml) => xml.replace('<w:separator/>', '<w:t>We yield</w:t>'));
    const part = await changed('word/header2.xml', () => '<w:hdr/>');
    expect([bullet.changed, note.changed, part.changed]).toEqual([
      'its bullets have words',
      'it has notes or comments',
      'it has another part, word/header2.xml',
    ]);
  });

  it('finds no words at an edge that the document does not refer to', async () => {
    const edge = '<w:headerReference w:type="default"';
    const first = await changed(BODY, (xml) => xml.replace(edge, '<w:headerReference w:type="first"'));
    expect(first.edges.header).toBe('');
  });
});
