import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotationMarks } from '../../src/brief/labels/quotation-marks.js';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPdf } from '../../src/pdf/reader.js';
import { build } from '../../src/pipeline.js';
import { ARTICLE, project } from '../project.js';

const marked = (language: string) => {
  const { open, close } = quotationMarks(language);
  return `${open}x${close}`;
};

describe('quotation marks', () => {
  it.each([
    ['en', '“x”'],
    ['de', '„x“'],
    ['de-CH', '«x»'],
    ['fr', '«\u202fx\u202f»'],
    ['ru', '«x»'],
    ['ar', '«x»'],
    ['he', '”x”'],
    ['pl', '„x”'],
    ['ja', '「x」'],
    ['zh', '“x”'],
    ['zh-TW', '「x」'],
    ['zh-Hant-HK', '「x」'],
    ['xx', '“x”'],
  ])('of %s are %s', (language, printed) => expect(marked(language)).toBe(printed));

  describe('in a document', () => {
    let printer: Printer;
    beforeAll(async () => {
      printer = await openPrinter();
    }, 60_000);
    afterAll(() => printer.close());

    it.each(['de', 'fr', 'ru', 'ar', 'ja', 'zh-Hant'])(
      'in %s stand around a quote and a title, and the quote’s own words stay as they are',
      async (language) => {
        const folder = project({
          'a.txt': ARTICLE.replace('that both parliaments', 'that “both” parliaments'),
          'a.yaml': `title: "1"\nlanguage: ${language}\nsources: [{ path: a.txt, language: en }]\nsections: [quotes, sources]\n`,
        });
        const { pdf, html } = await build(`${folder}/a.yaml`, { printer });
        const { open, close } = quotationMarks(language);
        const said = `${open}We have found a way that “both” parliaments can accept${close}`;
        expect(html).toContain(said);
        const text = readPdf(pdf).text.join('\n').replace(/\s+/g, '');
        expect(text).toContain(said.replace(/\s+/g, ''));
        expect(html).toContain(`${open}Ministers agree to reopen the border crossing${close}`);
      },
    );
  });
});
