import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceFile, evidenceHash } from '../../../src/brief/evidence.js';
import { docxOf } from '../../../src/output/forms/docx.js';
import { readDocx } from '../../../src/output/forms/docx-read.js';
import { markdownOf, wordsOfMarkdown } from '../../../src/output/forms/markdown.js';
import { plainTextOf, wordsOfPlainText } from '../../../src/output/forms/plain-text.js';
import { type BuildResult, build } from '../../../src/pipeline.js';
import type { Brief } from '../../../src/types/brief.js';
import { checkPages } from '../../../src/verify/check-pages.js';

let built: BuildResult;
let hash: string;
const colophon = () => ({ version: built.evidence.tool.version, evidence: hash.slice(0, 16), house: [] });

beforeAll(async () => {
  built = await build('briefings/nato-mission.yaml', { dryRun: true });
  hash = evidenceHash(built.evidence);
});

/** The brief with another first key fact, as a hostile source might word it. */
function saying(text: string): Brief {
  const sections = built.brief.sections.map((section) =>
    section.name === 'key_facts'
      ? { ...section, items: section.items.map((item, index) => (index === 0 ? { ...item, text } : item)) }
      : section,
  );
  return { ...built.brief, sections };
}

describe.each([
  ['Markdown', async () => [wordsOfMarkdown(markdownOf(built.brief, colophon()))]],
  ['plain text', async () => [wordsOfPlainText(plainTextOf(built.brief, colophon()))]],
  ['Word', async () => (await readDocx(await docxOf(built.brief, evidenceFile(built.evidence), colophon())))!.words],
])('a brief as %s', (_, words) => {
  it('holds every proven word with its citation, and no other', async () => {
    expect(checkPages(await words(), built.evidence, hash)).toEqual([]);
  });
});

describe('Markdown', () => {
  it('keeps what a source says from being markup', async () => {
    const text = '# *Stars* <b>bold</b> [link](javascript:1) `code` 1. one _under_ ~~gone~~ &amp; | cell';
    const { marked } = await import('marked');
    const html = await marked(markdownOf(saying(text), colophon()));
    expect(html).not.toMatch(/<b>|<a |<code>|<em>Stars|<del>|<table/);
    expect(wordsOfMarkdown(markdownOf(saying(text), colophon()))).toContain(text);
  });
});

describe('plain text', () => {
  it('breaks no line past 72 characters where words allow', () => {
    const long = plainTextOf(built.brief, colophon())
      .split('\n')
      .filter((line) => line.length > 72);
    expect(long).toEqual([]);
  });
});

describe('Word', () => {
  it('has real styles, the marking in header and footer, and the evidence inside', async () => {
    const bytes = await docxOf(built.brief, evidenceFile(built.evidence), colophon());
    const zip = await JSZip.loadAsync(bytes);
    const part = (name: string) => zip.file(name)!.async('string');
    const body = await part('word/document.xml');
    for (const style of ['Title', 'Heading1', 'ListBullet', 'BottomLine', 'Quote', 'Source'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(await part('word/styles.xml')).toMatch(/<w:pPrDefault><w:pPr><w:spacing [^>]*w:lineRule="auto"/);
    expect(await part('word/header1.xml')).toContain('OFFICIAL');
    expect(await part('word/footer1.xml')).toContain('OFFICIAL');
    expect((await readDocx(bytes))!.evidence).toBe(evidenceFile(built.evidence));
  });

  it('gives a digest its headlines, opening lines and labels, and its marking the page’s own edge', async () => {
    const digest = await build('briefings/week-39.yaml', { dryRun: true });
    const letter = { ...digest.brief, page: { ...digest.brief.page, size: 'Letter' as const } };
    const zip = await JSZip.loadAsync(await docxOf(letter, evidenceFile(digest.evidence), colophon()));
    const part = (name: string) => zip.file(name)!.async('string');
    const body = await part('word/document.xml');
    const [styles, head, foot] = [
      await part('word/styles.xml'),
      await part('word/header1.xml'),
      await part('word/footer1.xml'),
    ];
    for (const style of [
      'Heading1',
      'Heading2',
      'Kicker',
      'Opening',
      'Label',
      'ListBullet',
      'Quote',
      'Attribution',
      'Source',
    ]) {
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(styles).toContain(`w:styleId="${style}"`);
    }
    const { headline } = digest.brief.sections.flatMap(({ stories }) => stories ?? [])[0]!;
    expect(body).toMatch(new RegExp(`<w:pStyle w:val="Heading2"/>(?:(?!</w:p>).)*${headline}`));
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"');
    for (const edge of [head, foot]) {
      expect(edge).toContain('OFFICIAL');
      expect(edge).toContain('<w:tab w:val="right" w:pos="10200"/>');
    }
    expect(foot).toContain('NUMPAGES');
  });

  it('turns its own paragraphs round with its language, and not a reference or an address in Latin letters', async () => {
    const labels = { ...built.brief.labels, page: 'صفحة', of: 'من' };
    const sections = built.brief.sections.map((section) => ({ ...section, heading: 'أهم الوقائع' }));
    const turned: Brief = { ...built.brief, language: 'ar', direction: 'rtl', title: 'بيان', labels, sections };
    const house = ['وزارة الخارجية', '12 Harbour Street'];
    const zip = await JSZip.loadAsync(await docxOf(turned, evidenceFile(built.evidence), { ...colophon(), house }));
    const part = (name: string) => zip.file(name)!.async('string');
    const paragraphs = (await part('word/document.xml')).match(/<w:p>.*?<\/w:p>/gs)!;
    const withWords = (words: string) => paragraphs.find((paragraph) => paragraph.includes(words))!;
    for (const words of ['بيان', 'أهم الوقائع', 'وزارة الخارجية']) {
      expect(withWords(words)).toContain('<w:bidi/>');
      expect(withWords(words)).toMatch(new RegExp(`<w:rtl/>(?:(?!</w:r>).)*${words}`));
    }
    expect(withWords('12 Harbour Street')).toContain('<w:bidi w:val="false"/>');
    expect(withWords('NEA/2022/114')).toMatch(/<w:bidi\/>.*<w:r><w:t[^>]*>NEA\/2022\/114/s);
    for (const edge of ['word/header1.xml', 'word/footer1.xml']) expect(await part(edge)).toContain('<w:bidi/>');
    expect(await part('word/styles.xml')).toContain('<w:lang w:bidi="ar"/>');
  });

  it('lays a marking’s ground behind its words alone', async () => {
    const marking = { text: 'TLP:AMBER', colour: '#ffc000', background: '#000000' };
    const bytes = await docxOf({ ...built.brief, marking }, evidenceFile(built.evidence), colophon());
    const header = await (await JSZip.loadAsync(bytes)).file('word/header1.xml')!.async('string');
    const runs = header.match(/<w:r>.*?<\/w:r>/gs)!;
    expect(runs.filter((run) => run.includes('w:shd'))).toHaveLength(1);
    expect(runs.find((run) => run.includes('w:shd'))).not.toMatch(/<w:tab\/>|\t/);
  });

  it('has the house’s lines above the first page, and not in every header', async () => {
    const own = { ...colophon(), house: ['Ministry of Roads', '12 Harbour Street'] };
    const zip = await JSZip.loadAsync(await docxOf(built.brief, evidenceFile(built.evidence), own));
    expect(await zip.file('word/header1.xml')!.async('string')).not.toContain('Ministry of Roads');
    expect(await zip.file('word/document.xml')!.async('string')).toMatch(
      /Ministry of Roads.*12 Harbour Street.*"Title"/s,
    );
  });

  it('is the same bytes each time', async () => {
    const once = () => docxOf(built.brief, evidenceFile(built.evidence), colophon());
    const first = await once();
    expect(Buffer.from(await once()).equals(Buffer.from(first))).toBe(true);
  });

  it('names what it brings in the package’s relationships', async () => {
    const zip = await JSZip.loadAsync(await docxOf(built.brief, evidenceFile(built.evidence), colophon()));
    const relationships = await zip.file('word/_rels/document.xml.rels')!.async('string');
    const body = await zip.file('word/document.xml')!.async('string');
    for (const [, id] of body.matchAll(/r:id="([^"]+)"/g)) expect(relationships).toContain(`Id="${id}"`);
    expect(relationships).toContain('customXml/item1.xml');
  });

  it('is no Word document where its bytes are another’s', async () => {
    expect(await readDocx(await readFile('package.json'))).toBeUndefined();
  });
});
