import { expect, it } from 'vitest';
import type { ClusterCodes } from '../../../src/pdf/text/cluster-codes.js';
import { paintedRuns } from '../../../src/pdf/text/painted-runs.js';
import { retellRun } from '../../../src/pdf/text/retell-run.js';

/** A font whose glyph 9 is a mark without width; every other is half as wide as the type is high. */
const widthOf = (code: string) => (code === '0009' ? 0 : 500);
const CODES: ClusterCodes = {
  widthOf,
  codesFor: ({ codes }) =>
    codes.map((code) => ({ code: `A${code.slice(1)}`, width: widthOf(code), speaks: code !== '0009' })),
  write: () => undefined,
};
const retold = (content: string) => retellRun(content, paintedRuns(content, new Map())[0]!, CODES);
const run = (inside: string) => `BT\n${inside}ET`;
const HEAD = '/F1 10 Tf\n1 0 0 -1 5 20 Tm\n';

it('turns what is painted against the way of reading round, each glyph at its place', () => {
  const painted = run(`/ReversedChars BMC\n${HEAD}<00010002> Tj\n30 0 Td <0003> Tj\nEMC\n`);
  expect(retold(painted)).toBe(run(`${HEAD}30 0 Td <0003> Tj\n-25 0 Td <0002> Tj\n-5 0 Td <0001> Tj\n`));
});

it('gives a cluster’s text to its letter, and none to a mark that stands with it', () => {
  const painted = run(`${HEAD}/Span<</ActualText <FEFF064A> >> BDC\n4 -2 Td <0009> Tj\n1 2 Td <0001> Tj\nEMC\n`);
  const silent = '/Span<</ActualText <FEFF> >> BDC\n4 -2 Td <A009> Tj\nEMC\n';
  expect(retold(painted)).toBe(run(`${HEAD}${silent}1 2 Td <A001> Tj\n`));
});

it('keeps the text of a cluster whose glyphs the browser left out', () => {
  const gone = '/Span<</ActualText <FEFF064A> >> BDC\nEMC\n';
  const painted = run(`/ReversedChars BMC\n${gone}${HEAD}2 0 Td <0001> Tj\nEMC\n`);
  expect(retold(painted)).toBe(run(`${HEAD}2 0 Td <0001> Tj\n${gone}`));
});

it('leaves alone what says its text already, or is written in a way that is not known', () => {
  for (const content of [run(`${HEAD}<0001> Tj\n`), run(`/ReversedChars BMC\n${HEAD}2 Ts\n<0001> Tj\nEMC\n`)])
    expect(retold(content)).toBe(content);
});
