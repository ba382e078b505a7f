import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPages, readPdf } from '../../src/pdf/reader.js';
import { claimsStandards } from '../../src/pdf/xmp.js';
import { type BuildResult, build } from '../../src/pipeline.js';
import { breachesOf } from '../pdf/standards/rules.js';
import { ARTICLE, project } from '../project.js';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const CREST = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z" fill="#123"/></svg>';
const LETTERHEAD = `theme:
  name: letterhead
  crest: { path: crest.svg, alt: A triangle }
  house: Ministry of Foreign Affairs
  unit: Northern Directorate
  lines: [12 Harbour Street, "T +000 555 0100"]
  accent: "#14532d"`;
const THEMES = { default: 'theme: default', large: 'theme: large', letterhead: LETTERHEAD };
const KOREA = ['nato-mission.html', 'nato-envoy.txt', 'nato-partners.md'];

function specOf(theme: string, more: string): Record<string, string | Uint8Array> {
  return {
    'brief.yaml': `title: Ministers agree to reopen the border crossing\nmarking: TLP:AMBER+STRICT\n${theme}\n${more}\n`,
    'crest.svg': CREST,
    'crest.png': png(8, 8),
    'a.txt': ARTICLE,
    'little.txt': `${ARTICLE.split('\n\n').slice(0, 2).join('\n\n')}\n`,
    ...Object.fromEntries(KOREA.map((name) => [name, readFileSync(`briefings/sources/${name}`)])),
  };
}

const printed = (theme: string, more: string): Promise<BuildResult> =>
  build(join(project(specOf(theme, more)), 'brief.yaml'), { printer });

/** A picture of one colour, half transparent. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 4, 0x80)]);
  const pixels = deflateSync(Buffer.concat(Array<Buffer>(height).fill(row)));
  const parts = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...parts]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(~crc >>> 0, 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

it('keeps an address in Latin letters as it is written on a page from right to left', async () => {
  const sources = 'language: ar\nsources: [a.txt]';
  const { pdf } = await printed(LETTERHEAD, sources);
  expect(readPdf(pdf).text.join('\n')).toContain('12 Harbour Street');
});

it('takes a title that begins with a figure, in letters that run against the page', async () => {
  const files = specOf('theme: default', 'language: ar\nsources: [a.txt]');
  const titled = String(files['brief.yaml']).replace('Ministers agree', '5 ministers agree');
  const { pdf } = await build(join(project({ ...files, 'brief.yaml': titled }), 'brief.yaml'), { printer });
  expect(readPdf(pdf).text.join('\n')).toMatch(/5 ministers agree/);
});

describe.each(Object.entries(THEMES))('the theme %s', (name, theme) => {
  it.each([
    ['A4', 'full', `sources: [${KOREA.join(', ')}]`],
    ['Letter', 'full', `sources: [${KOREA.join(', ')}]`],
    ['A4', 'with little to say', 'sources: [little.txt]'],
    ['Letter', 'with little to say', 'sources: [little.txt]'],
  ])('prints a page of %s, %s, that holds both standards and its marking', async (size, _, sources) => {
    const { pdf, fit, evidence } = await printed(theme, `page: { size: ${size}, count: 1 }\n${sources}`);
    const { pages, text } = readPages(pdf);
    expect(pages).toBe(1);
    expect(text[0]!.split('TLP:AMBER+STRICT')).toHaveLength(3);
    expect(breachesOf(pdf)).toEqual([]);
    expect(claimsStandards(pdf)).toBe(true);
    expect(evidence.theme.name).toBe(name);
    const scale = name === 'large' ? 1.2 : 1;
    expect(fit.size).toBeGreaterThanOrEqual(9.5 * scale - 0.001);
    expect(fit.size).toBeLessThanOrEqual(10.5 * scale + 0.001);
  });
});

it.each(Object.keys(THEMES))(
  'a digest in the theme %s holds both standards too',
  async (name) => {
    const { pdf, evidence, html } = await build('briefings/week-39.yaml', { printer, theme: name });
    expect(evidence.theme.name).toBe(name);
    expect(html).toContain('class="block stories"');
    expect(breachesOf(pdf)).toEqual([]);
    for (const page of readPages(pdf).text) expect(page.split('OFFICIAL')).toHaveLength(3);
  },
  60_000,
);

it('keeps every line of a long marking on the paper, in large print too', async () => {
  const marking = 'OFFICIAL – SENSITIVE – FOR THE CABINET OFFICE AND ITS DESKS';
  const files = specOf(THEMES.large, 'sources: [a.txt]\nreference: NEA/2022/114/ANNEX-B');
  const spec = String(files['brief.yaml']).replace('marking: TLP:AMBER+STRICT', `marking: { text: "${marking}" }`);
  const { pdf } = await build(join(project({ ...files, 'brief.yaml': spec }), 'brief.yaml'), { printer });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1);
  const texts = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
  const on = texts.filter(({ transform: [, , , , , y] }) => y > 9 && y < page.view[3]! - 9).map(({ str }) => str);
  const said = on.join('').replace(/\s+/g, '');
  expect(said.split(marking.replace(/\s+/g, ''))).toHaveLength(3);
});

describe('a theme’s options', () => {
  it('stand on the page, in its proof and in its hash', async () => {
    const { pdf, html, evidence } = await printed(LETTERHEAD, 'sources: [a.txt]');
    const [page] = readPages(pdf).text;
    for (const words of ['Ministry of Foreign Affairs', 'Northern Directorate', '12 Harbour Street']) {
      expect(page).toContain(words);
      expect(evidence.items).toContainEqual(expect.objectContaining({ kind: 'spec', text: words }));
    }
    expect(html).toContain('alt="A triangle"');
    expect(html).toContain('--accent:#14532d');
    const other = await printed(LETTERHEAD.replace('crest.svg', 'crest.png'), 'sources: [a.txt]');
    expect(other.evidence.theme.sha256).not.toBe(evidence.theme.sha256);
    expect(breachesOf(other.pdf)).toEqual([]);
  });

  it('a decoration needs no words', async () => {
    const { pdf } = await printed(
      LETTERHEAD.replace('{ path: crest.svg, alt: A triangle }', 'crest.svg'),
      'sources: [a.txt]',
    );
    expect(breachesOf(pdf)).toEqual([]);
  });

  it('are the default’s words where the spec gives none, and need proof all the same', async () => {
    const files = {
      ...specOf('theme: ./house', 'sources: [a.txt]'),
      'house/theme.yaml': 'name: house\noptions:\n  motto: { type: text, default: Fiat lux }\n',
      'house/partials/letterhead.hbs': '<p>{{theme.motto}}</p>',
    };
    const { evidence, themeFiles } = await build(join(project(files), 'brief.yaml'), { printer });
    expect(themeFiles.map((file) => file.split('/house/')[1])).toEqual(['partials/letterhead.hbs', 'theme.yaml']);
    expect(evidence.items).toContainEqual(expect.objectContaining({ id: 'theme-motto-1', text: 'Fiat lux' }));
    const smuggled = { ...files, 'house/partials/letterhead.hbs': '<p>{{theme.motto}} Approved by all</p>' };
    await expect(build(join(project(smuggled), 'brief.yaml'), { printer })).rejects.toMatchObject({
      kind: 'evidence',
      message: expect.stringContaining('no evidence proves'),
    });
  });

  it('words in another script have their faces', async () => {
    const { pdf } = await printed(LETTERHEAD.replace('Ministry', '外交部'), 'sources: [a.txt]');
    expect(readPdf(pdf).text.join('').replace(/\s/g, '')).toContain('外交部');
  });

  it('a character without a glyph is named', async () => {
    await expect(printed(LETTERHEAD.replace('Ministry', 'საგარეო'), 'sources: [a.txt]')).rejects.toMatchObject({
      kind: 'evidence',
      message: expect.stringContaining('"ს" U+10E1'),
    });
  });
});

it('the same theme gives the same bytes', async () => {
  const [one, two] = [await printed(LETTERHEAD, 'sources: [a.txt]'), await printed(LETTERHEAD, 'sources: [a.txt]')];
  expect(Buffer.from(one.pdf).equals(two.pdf)).toBe(true);
});

it('a theme’s own face is there when the page is measured, whatever stood in the browser before', async () => {
  const face = readFileSync('node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-700-italic.woff2');
  const files = {
    ...specOf('theme: ./house', 'sources: [a.txt]'),
    'house/theme.yaml': 'name: house\n',
    'house/house.css': "@font-face { font-family: House; src: url('house.woff2') } :root { --text: House }",
    'house/house.woff2': face,
  };
  const once = await build(join(project(files), 'brief.yaml'), { printer });
  await printed(LETTERHEAD, 'sources: [little.txt]');
  const again = await build(join(project(files), 'brief.yaml'), { printer });
  const alone = await build(join(project(files), 'brief.yaml'));
  for (const { fit, pdf } of [again, alone]) {
    expect(fit).toEqual(once.fit);
    expect(Buffer.from(pdf).equals(once.pdf)).toBe(true);
  }
  expect(Buffer.from(once.pdf).toString('latin1')).toContain('SourceSerif4-BoldItalic');
});

it('a theme’s margins are the page’s', async () => {
  const files = {
    ...specOf('theme: ./house', 'sources: [a.txt]'),
    'house/theme.yaml': 'name: house\nmargins: { left: 40 }\n',
  };
  const { html, fit } = await build(join(project(files), 'brief.yaml'), { printer });
  expect(html).toContain('margin:20mm 18mm 18mm 40mm');
  expect(fit.fill).toBeLessThanOrEqual(1);
});

it('a template that asks for what no document has is placed', async () => {
  const files = {
    ...specOf('theme: ./house', 'sources: [a.txt]'),
    'house/theme.yaml': 'name: house\n',
    'house/partials/letterhead.hbs': '<p>\n{{brief.titel}}</p>',
  };
  await expect(build(join(project(files), 'brief.yaml'), { printer })).rejects.toMatchObject({
    kind: 'spec',
    problems: [
      {
        file: expect.stringContaining('letterhead.hbs'),
        line: 2,
        column: 3,
        message: expect.stringContaining('"titel"'),
      },
    ],
  });
});
