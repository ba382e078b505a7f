import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/articles/pdf/lines.js';
import { readPdf } from '../../../src/articles/pdf/read-pdf.js';
import { assemble } from './small-pdf.js';

/** A page in a font that is not embedded, its text in one of PDF's own character maps. */
function eastAsianPdf(map: string, font: string, ordering: string, lines: readonly string[]): Uint8Array {
  const hex = (text: string) => [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const content = lines.map((line, index) => `BT /F1 12 Tf 40 ${500 - index * 16} Td <${hex(line)}> Tj ET`).join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 600] /Resources << /Font << /F1 4 0 R >> >> /Contents 8 0 R >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font}-${map} /Encoding /${map} /DescendantFonts [6 0 R] >>`,
    '<< >>',
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 1 >> /DW 1000 /FontDescriptor 7 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${font} /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

describe('scripts', () => {
  it.each([
    [
      'Korean',
      ['UniKS-UCS2-H', 'HYSMyeongJoStd-Medium', 'Korea1'],
      [
        '두 나라 정부는 화요일에 강물을 삼십 년 동안 나누어 쓰기로 합의했다고',
        '발표했다. 장관은 이번 합의가 첫걸음이라고 말했다.',
      ],
      ' ',
    ],
    [
      'Japanese',
      ['UniJIS-UCS2-H', 'KozMinPro-Regular', 'Japan1'],
      ['両国政府は火曜日、川の水を三十年間分け合うことで合意した', 'と発表した。大臣は「最初の一歩だ」と述べた。'],
      '',
    ],
    [
      'Chinese',
      ['UniGB-UCS2-H', 'STSong-Light', 'GB1'],
      ['两国政府星期二商定今后三十年共享河水，并向对方工程师', '开放水闸。外交部长说，这是迈向和平的第一步。'],
      '',
    ],
  ] as const)('%s lines are joined as the script is written', async (_name, [map, font, ordering], lines, space) => {
    const { paragraphs } = await readPdf(eastAsianPdf(map, font, ordering, lines));
    expect(paragraphs).toEqual([lines.join(space)]);
  });

  it('stretches of a line that runs from right to left are read from the right', () => {
    const run = (text: string, left: number, right: number) => ({ text, left, right, y: 100, size: 10, fonts: ['f'] });
    const [line] = linesOf([run('الحكومتان', 100, 150), run('اتفقت', 155, 190), run('30', 80, 94)], 0, 1.1);
    expect(line?.text).toBe('اتفقت الحكومتان 30');
  });
});
