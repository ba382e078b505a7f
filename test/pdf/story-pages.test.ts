import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import { readPages } from '../../src/pdf/reader.js';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const digest = (language: string, story: string) => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const told = numbers.map((n) => `<article id="story-${n}"><p>${story} ${n}</p></article>`);
  const map = numbers.map((n) => `<p>${story} ${n}</p>`).join('');
  const links = numbers.map((n) => `<a href="#story-${n}" hidden></a>`).join('');
  return `<!DOCTYPE html><html lang="${language}"><title>T</title><style>article:nth-of-type(3n + 1) { break-before: page }</style>
    <main><section>${map}</section>${told.join('')}</main>${links}`;
};

it.each([
  ['de', 'Thema'],
  ['ar', 'الموضوع'],
])('finds the page on which each story begins, whatever pages before it name its number: %s', async (...words) => {
  const { stories } = readPages(await printer.draft(digest(...words)));
  expect([...stories]).toEqual(Array.from({ length: 12 }, (_, index) => [index + 1, 2 + Math.floor(index / 3)]));
});

it('finds none in a document without any', async () => {
  expect(
    readPages(await printer.draft('<!DOCTYPE html><title>T</title><main><p>Story 1</p></main>')).stories.size,
  ).toBe(0);
});
