import { expect, it } from 'vitest';
import { paintedRuns } from '../../../src/pdf/text/painted-runs.js';

const MAP = new Map([
  [1, 'a'],
  [2, 'b'],
  [3, '('],
]);

it('reads what a run is made of, told in hexadecimal, plain, or by the font’s map alone', () => {
  const content = `/P <</MCID 7 >>BDC
BT
/ReversedChars BMC
/F1 9 Tf
1 0 0 -1 10 20 Tm
5 -2 Td <0001> Tj
/Span<</ActualText (\\)) >> BDC
3 0 Td <0003> Tj
EMC
/Span<</ActualText <FEFF00AB> >> BDC
3 0 Td <00020002> Tj
EMC
EMC
ET
EMC
BT
/F2 9 Tf
<0001> Tj
ET
`;
  const runs = paintedRuns(content, new Map([['F1', MAP]]));
  expect(runs).toHaveLength(2);
  expect(runs[0]).toMatchObject({ font: 'F1', reversed: true, x: 15, y: 20, id: '7' });
  expect(runs[0]!.pieces).toEqual([
    { text: 'a', codes: ['0001'], told: false },
    { text: ')', codes: ['0003'], told: true },
    { text: '«', codes: ['0002', '0002'], told: true },
  ]);
  expect(content.slice(runs[0]!.start, runs[0]!.end)).toMatch(/^BT\n[\s\S]*\nET$/);
  expect(runs[1]).toMatchObject({
    font: 'F2',
    reversed: false,
    id: undefined,
    pieces: [{ text: '', codes: ['0001'] }],
  });
});
