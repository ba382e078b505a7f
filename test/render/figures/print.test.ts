import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageBox } from '../../../src/pdf/page-box.js';
import { openPrinter, type Printer } from '../../../src/pdf/printer.js';
import { readPages, readPdf } from '../../../src/pdf/reader.js';
import { drawFigure } from '../../../src/render/figures/draw.js';
import { fontFaces } from '../../../src/render/fonts.js';
import { scriptStyle } from '../../../src/render/script-style.js';
import { writingDirection } from '../../../src/text/writing-direction.js';
import type { Brief } from '../../../src/types/brief.js';
import type { Figure } from '../../../src/types/figure.js';
import { lettersOf, standsOn } from '../../../src/verify/letters.js';
import { bars, map, timeline } from './figures.js';

const LONG =
  'Denmark and Sweden tell the Security Council that the explosions had the force of several hundred kilograms of explosives';
const FIGURES = [
  bars([LONG, 32, '32 missiles'], ['Office of the President', 31, 'thirty-one']),
  timeline(['2022-09-26', LONG], ['2022-09-30', 'The council meets.']),
  map(['CD', 'Democratic Republic of the Congo'], ['VC', 'Saint Vincent and the Grenadines'], ['LU', 'Luxembourg']),
];

/** The same events, figures and countries in other letters, some of them longer than a line. */
const SCRIPTS: Readonly<Record<string, readonly Figure[]>> = {
  ar: figuresIn({
    called: 'كيف جرت الأحداث',
    label:
      'وقعت مصر وفرنسا في 27 سبتمبر 2022 في القاهرة اتفاقا لتطوير الموانئ على البحر المتوسط بكلفة 400 مليون دولار. [1]',
    date: '26 سبتمبر 2022',
    figure: 'نحو 400 مليون دولار أمريكي لتطوير الموانئ على البحر',
    country: 'مصر',
  }),
  ja: figuresIn({
    called: '経過',
    label:
      '日本政府は2022年9月27日、フランスと共同で横浜港の施設を5000億円で整備する計画を発表し、港湾の二酸化炭素排出量を2030年までに半減させる。 [1]',
    date: '2022年9月26日',
    figure: '5000億円',
    country: '日本',
  }),
  'zh-Hant': figuresIn({
    called: '經過',
    label: '法國政府2022年9月27日宣布與德國合作發展新港口，總投資額為50億元。 [1]',
    date: '2022年9月26日',
    figure: '50億元',
    country: '法國',
  }),
  hi: figuresIn({
    called: 'घटनाक्रम',
    label: 'दोनों मंत्रियों ने मंगलवार को उत्तरी सीमा चौकी फिर खोलने पर सहमति जताई। [1]',
    date: '26 सितंबर 2022',
    figure: '400 लोग',
    country: 'भारत',
  }),
};

function figuresIn({
  called,
  label,
  date,
  figure,
  country,
}: Readonly<Record<'called' | 'label' | 'date' | 'figure' | 'country', string>>): readonly Figure[] {
  const line = timeline(['2022-09-26', label], ['2022-09-27', figure]);
  return [
    { ...bars([label, 400, figure], [country, 500, '500']), called: called },
    { ...line, called: called, events: line.events.map((event) => ({ ...event, printed: date })) },
    map(['EG', country]),
  ];
}

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

describe('a printed figure', () => {
  it('holds each label word by word, in one piece, in the page’s sans face, and its alternative among the tags', async () => {
    const { text, fonts: faces, figures } = read(await printed(FIGURES, 'en'));
    const page = lettersOf(text);
    expect(FIGURES.flatMap(labelsOf).filter((label) => !standsOn(page, label))).toEqual([]);
    expect(faces.some((name) => /SourceSans3/.test(name))).toBe(true);
    expect(figures).toBe(3);
  });

  it.each(Object.entries(SCRIPTS))(
    'holds each label in letters that the sans face lacks: %s',
    async (language, figures) => {
      const { text, shapeless } = read(await printed(figures, language));
      const page = lettersOf(text);
      expect(figures.flatMap(labelsOf).filter((label) => !standsOn(page, label))).toEqual([]);
      expect(shapeless).toEqual([0]);
    },
  );

  it('is read with the number of characters that no face has', async () => {
    // for private use: no face of any host has them
    const pdf = await printed([map(['LU', 'Lu\u{f1234}emb\u{f1235}urg'])], 'en');
    expect(read(pdf).shapeless).toEqual([2]);
  });
});

async function printed(figures: readonly Figure[], language: string): Promise<Uint8Array> {
  const drawings = await Promise.all(figures.map((figure) => drawFigure(figure)));
  const characters = new Set(JSON.stringify(figures));
  const sections = figures.map((figure) => ({ items: [], figure }));
  const brief = { language, sections, sources: [] } as unknown as Brief;
  const faces = (await fontFaces(characters)) + (await scriptStyle(brief, characters));
  return printer.print(
    `<!DOCTYPE html><html lang="${language}" dir="${writingDirection(language)}"><head><title>T</title><style>${faces}</style></head><main><h1>T</h1>${drawings.join('')}</main></html>`,
    { ...pageBox({ size: 'A4', count: 1 }), title: 'T', language },
  );
}

function labelsOf(figure: Figure): readonly string[] {
  switch (figure.kind) {
    case 'bars':
      return figure.bars.flatMap(({ label, printed }) => [label, printed]);
    case 'timeline':
      return figure.events.flatMap(({ label, printed }) => [printed, label]);
    case 'map':
      return figure.countries.map(({ name }) => name);
  }
}

function read(pdf: Uint8Array) {
  const { text, fonts } = readPdf(pdf);
  const { shapeless } = readPages(pdf);
  const source = Buffer.from(pdf).toString('latin1');
  return { text: text.join('\n'), fonts, shapeless, figures: source.match(/\/S \/Figure/g)?.length ?? 0 };
}
