import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../../src/pdf/page-box.js';
import { openPrinter, type Printer } from '../../../src/pdf/printer.js';
import { readPdf } from '../../../src/pdf/reader.js';
import { drawFigure } from '../../../src/render/figures/draw.js';
import { fontFaces } from '../../../src/render/fonts.js';
import { lettersOf, standsOn } from '../../../src/verify/letters.js';
import { bars, map, timeline } from './figures.js';

const LONG =
  'Denmark and Sweden tell the Security Council that the explosions had the force of several hundred kilograms of explosives';
const FIGURES = [
  bars([LONG, 32, '32 missiles'], ['Office of the President', 31, 'thirty-one']),
  timeline(['2022-09-26', LONG], ['2022-09-30', 'The council meets.']),
  map(['CD', 'Democratic Republic of the Congo'], ['VC', 'Saint Vincent and the Grenadines'], ['LU', 'Luxembourg']),
];

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

describe('a printed figure', () => {
  it('holds each label word by word, in one piece, in the page’s sans face, and its alternative among the tags', async () => {
    const drawings = await Promise.all(FIGURES.map((figure) => drawFigure(figure)));
    const fonts = await fontFaces(new Set(JSON.stringify(FIGURES)));
    const pdf = await printer.print(
      `<!DOCTYPE html><html lang="en"><head><title>T</title><style>${fonts}</style></head><main><h1>T</h1>${drawings.join('')}</main></html>`,
      { ...pageBox({ size: 'A4', count: 1 }), title: 'T', language: 'en' },
    );
    const { text, fonts: faces, figures } = read(pdf);
    const [plot, line, world] = FIGURES;
    const labels = [
      ...(plot!.kind === 'bars' ? plot!.bars.flatMap(({ label, printed }) => [label, printed]) : []),
      ...(line!.kind === 'timeline' ? line!.events.flatMap(({ label, printed }) => [printed, label]) : []),
      ...(world!.kind === 'map' ? world!.countries.map(({ name }) => name) : []),
    ];
    const page = lettersOf(text);
    expect(labels.filter((label) => !standsOn(page, label))).toEqual([]);
    expect(faces.some((name) => /SourceSans3/.test(name))).toBe(true);
    expect(figures).toBe(3);
  });
});

function read(pdf: Uint8Array) {
  const { text, fonts } = readPdf(pdf);
  const source = Buffer.from(pdf).toString('latin1');
  return { text: text.join('\n'), fonts, figures: source.match(/\/S \/Figure/g)?.length ?? 0 };
}
