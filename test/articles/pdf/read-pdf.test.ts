import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/articles/pdf/read-pdf.js';
import { ChanceryError } from '../../../src/errors.js';
import { failureOf } from '../../sources/folder.js';
import { type Placed, smallPdf } from './small-pdf.js';

/** Lines of one column, from the top down. */
function column(x: number, y: number, lines: readonly string[], leading = 12): Placed[] {
  return lines.map((line, index) => [x, y - index * leading, line]);
}

const LEFT = [
  'The ministers met at the weir on',
  'Monday and spoke for two hours',
  'about the level of the river, which',
  'has fallen by a metre since May.',
  'They agreed to open the upper',
  'gates on every second day, and to',
];
const RIGHT = [
  'measure the flow at noon. The',
  'figures will be published on the',
  'same day in both capitals.',
  'A second meeting is planned for',
  'the autumn, when the harvest has',
  'been brought in on both banks.',
];

describe('a communiqué of two columns', () => {
  const read = readPdf(readFileSync('test/fixtures/kinds/sources/communique.pdf'));

  it('is read column by column over its pages, without running heads and page numbers', async () => {
    const { paragraphs } = await read;
    expect(paragraphs[0]).toMatch(/^The governments of Varania and Teland .* first day of July\.$/);
    expect(paragraphs.at(-1)).toMatch(/^The commission thanked .* all of them\.$/);
    expect(paragraphs).toHaveLength(15);
    expect(paragraphs.join(' ')).not.toMatch(/Communiqué 7|Page \d/);
  });

  it('has its words whole, and the hyphens that are its own', async () => {
    const text = (await read).paragraphs.join('\n');
    expect(text).toContain('open their gauges and sluices to each other’s engineers');
    expect(text).toContain('twelve hydrologists');
    expect(text).toContain('Under the agreement Varania');
    expect(text).toMatch(/^Cross-border trade$/m);
    expect(text).not.toMatch(/\u00ad|\p{L}- \p{L}/u);
  });

  it('has the headline in larger type as its title and the date by it, not the file’s own title', async () => {
    expect(await read).toMatchObject({
      title: 'Varania and Teland agree to share the waters of the Sarne',
      published: '2031-05-14',
      provenance: { title: 'largest line', published: 'date line' },
    });
  });

  it('says where its pages begin', async () => {
    const { paragraphs, pages } = await read;
    const text = paragraphs.join('\n\n');
    expect(pages).toHaveLength(2);
    expect(pages![0]).toBe(0);
    expect(text.slice(pages![1])).toMatch(/^\p{L}/u);
    expect(pages![1]).toBeLessThan(text.indexOf('Officials of the two finance ministries'));
    expect(pages![1]).toBeGreaterThan(text.indexOf('Tolls on the canal'));
  });
});

describe('readPdf', () => {
  it('reads columns apart although their lines stand level, under a headline over both', async () => {
    const pdf = smallPdf([
      [
        [40, 560, 'A headline that runs over both of the columns', 16],
        ...column(40, 520, LEFT),
        ...column(220, 520, RIGHT),
      ],
    ]);
    const { title, paragraphs } = await readPdf(pdf);
    expect(title).toBe('A headline that runs over both of the columns');
    expect(paragraphs.join(' ')).toBe([...LEFT, ...RIGHT].join(' '));
  });

  it('joins a sentence over a page’s end, and tells the second page’s beginning inside it', async () => {
    const pdf = smallPdf([column(40, 520, LEFT), column(40, 560, RIGHT)]);
    const { paragraphs, pages } = await readPdf(pdf);
    const text = paragraphs.join('\n\n');
    expect(text).toContain('on every second day, and to measure the flow at noon.');
    expect(text.slice(pages![1])).toMatch(/^measure the flow at noon/);
  });

  it('leaves out what comes again at the top and the foot of pages, and footnotes', async () => {
    const page = (number: number, lines: readonly string[]): Placed[] => [
      [40, 585, `Office of the River   ${number} June`, 8],
      ...column(40, 540, lines),
      [40, 60, `${number} See the report of the commission for ${2028 + number * 2}.`, 7],
      [190, 20, `- ${number} -`, 8],
    ];
    const { paragraphs, warnings } = await readPdf(smallPdf([page(1, LEFT), page(2, RIGHT)]));
    expect(paragraphs.join(' ')).toBe([...LEFT, ...RIGHT].join(' '));
    expect(warnings).toEqual(['footnotes were left out on page 1, 2']);
  });

  it('leaves out the raised marks of notes, and keeps a unit’s power', async () => {
    const pdf = smallPdf([
      [
        ...column(40, 560, LEFT),
        [40, 480, 'The flow fell last year.'],
        [143, 484, '1', 6],
        [150, 480, 'The lake covers 90 km'],
        [251, 484, '2', 6],
        [257, 480, 'and more.'],
      ],
    ]);
    expect((await readPdf(pdf)).paragraphs.at(-1)).toMatch(/last year\. The lake covers 90 km ?2 and more\.$/);
  });

  it('reads a table’s row as a paragraph, its cells parted by bars', async () => {
    const rows = ['Gauge at the weir', 'Gauge at the bridge', 'Gauge at the port'];
    const table = rows.flatMap((name, index): Placed[] => [
      [40, 480 - index * 12, name],
      [250, 480 - index * 12, `${140 + index} cubic metres`],
    ]);
    const { paragraphs } = await readPdf(smallPdf([[...column(40, 560, LEFT.slice(0, 4)), ...table]]));
    expect(paragraphs.slice(1)).toEqual(rows.map((name, index) => `${name} | ${140 + index} cubic metres`));
  });

  it('reads a preamble that is no sentence as text', async () => {
    const recalling = [
      'Recalling its earlier resolutions on the',
      'river, and noting with regret the closure',
      'of the locks in the year 2027,',
    ];
    const pdf = smallPdf([
      [[40, 570, 'Resolution 12 of the commission', 16], ...column(40, 540, recalling), ...column(40, 490, LEFT)],
    ]);
    expect((await readPdf(pdf)).paragraphs[0]).toBe(recalling.join(' '));
  });

  it('keeps headings that stand alike at the top of two pages', async () => {
    const page = (heading: string, lines: readonly string[]): Placed[] => [
      [40, 585, heading],
      ...column(40, 540, lines),
    ];
    const { paragraphs } = await readPdf(smallPdf([page('Article 5', LEFT), page('Article 9', RIGHT)]));
    expect(paragraphs.join(' ')).toContain('Article 9');
  });

  it('parts paragraphs by the white between them, by bullets and by a heading’s type', async () => {
    const pdf = smallPdf([
      [
        ...column(40, 560, LEFT.slice(0, 4)),
        [40, 500, 'What was agreed', 10, 'F2'],
        ...column(40, 488, [
          '\u0095 The gates open on every second',
          'day from the first of July.',
          '\u0095 The flow is measured at noon.',
        ]),
      ],
    ]);
    expect((await readPdf(pdf)).paragraphs).toEqual([
      LEFT.slice(0, 4).join(' '),
      'What was agreed',
      '• The gates open on every second day from the first of July.',
      '• The flow is measured at noon.',
    ]);
  });

  it.each([
    [['The government spoke of an agree-', 'ment that holds for thirty years now.'], 'an agreement that'],
    [['Non-state actors sat at the non-', 'state table for the first time ever.'], 'at the non-state table'],
    [['The talks were led by the Franco-', 'German working party of the council.'], 'Franco-German'],
    [['The budget of the office for 2030-', '2034 was signed by both ministers now.'], '2030-2034'],
  ])('a word parted by a hyphen: %j', async (lines, expected) => {
    expect((await readPdf(smallPdf([column(40, 560, lines)]))).paragraphs.join(' ')).toContain(expected);
  });

  it('names the pages that have no text', async () => {
    const { warnings, pages } = await readPdf(smallPdf([column(40, 520, LEFT), [], column(40, 520, RIGHT)]));
    expect(warnings).toEqual(['pages without text, which may be pictures: 2']);
    expect(pages![1]).toBe(pages![2]);
  });

  it.each([
    ['a scan', smallPdf([[], []]), 'the PDF has no text on its 2 pages: it is a scan or a picture'],
    ['a scan with a stamp', smallPdf([[[40, 560, 'No. 7']]]), 'the PDF has no text on its 1 page'],
  ])('%s is an error that says how to mend it', async (_name, pdf, message) => {
    const error = (await failureOf(readPdf(pdf))) as ChanceryError;
    expect(error).toBeInstanceOf(ChanceryError);
    expect(error.kind).toBe('source');
    expect(error.message).toContain(message);
    expect(error.message).toContain('OCR');
  });

  it('refuses what unpacks to hundreds of megabytes', async () => {
    const bomb = smallPdf([Buffer.alloc(300 * 1024 * 1024, 0x20)]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(((await failureOf(readPdf(bomb))) as Error).message).toContain('unpacks to more than 150 MB');
  });
});
