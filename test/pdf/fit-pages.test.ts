import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import type { PageBox } from '../../src/types/page.js';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const PAGES = 3;
/** So many items fewer would be too few. */
const NEAR = 5;
/** A box of 500 by 400 CSS pixels. */
const BOX: PageBox = {
  size: 'A4',
  width: 500,
  height: 400,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
  count: PAGES,
  atMost: PAGES,
};

/** Blocks of these heights that are kept together, the later the lower in rank but for every seventh. */
function sheet(heights: readonly number[]): { readonly html: string; readonly ranked: readonly string[] } {
  const blocks = heights.map((high, index) => ({
    id: `b${index}`,
    high,
    rank: index % 7 === 3 ? index : 1000 - index,
  }));
  const body = blocks
    .map(
      ({ id, high, rank }) =>
        `<div data-item="${id}" data-rank="${rank}" style="height:${high}px;break-inside:avoid"></div>`,
    )
    .join('');
  return {
    html: `<!DOCTYPE html><style>*{margin:0}[hidden]{display:none}</style><main>${body}</main>`,
    ranked: blocks.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id),
  };
}

const without = (html: string, ids: readonly string[]) =>
  ids.reduce((left, id) => left.replace(`data-item="${id}"`, `data-item="${id}" hidden`), html);

describe('fitPages', () => {
  it.each([
    ['alike', Array.from({ length: 90 }, () => 40)],
    ['of many heights', Array.from({ length: 120 }, (_, index) => 10 + ((index * 37) % 90))],
    ['most of them small', Array.from({ length: 200 }, (_, index) => (index % 20 === 5 ? 300 : 6))],
    ['that leave ends of pages empty', Array.from({ length: 30 }, () => 210)],
  ])('hides the lowest-ranked until the rest breaks into its pages: blocks %s', async (_, heights) => {
    const { html, ranked } = sheet(heights);
    const { standing, fits } = await printer.measure(html, BOX);
    expect(fits).toBe(true);
    const gone = ranked.slice(0, ranked.length - standing.length);
    expect(new Set(standing)).toEqual(new Set(ranked.slice(gone.length)));
    const pages = async (hidden: readonly string[]) => (await printer.breaks(without(html, hidden), BOX)).count;
    expect(await pages(gone)).toBeLessThanOrEqual(PAGES);
    expect(await pages(gone.slice(0, -NEAR))).toBeGreaterThan(PAGES);
  });

  it.each([
    ['alike', Array.from({ length: 90 }, () => 40)],
    ['of many heights', Array.from({ length: 120 }, (_, index) => 10 + ((index * 37) % 90))],
  ])('hides no more than the height asks for where the pages hold it: blocks %s', async (_, heights) => {
    const { html } = sheet(heights.map((high) => high / 2));
    const loose = html.replaceAll('break-inside:avoid', '');
    const { standing } = await printer.measure(loose, BOX);
    const high = standing.reduce((sum, id) => sum + heights[Number(id.slice(1))]! / 2, 0);
    const next = Math.max(...heights) / 2;
    expect(high).toBeLessThanOrEqual(PAGES * 400);
    expect(high + next).toBeGreaterThan(PAGES * 400);
  });

  it('lets go of no large block where a few small ones do', async () => {
    const large = [390, 390, 390].map((high, index) => ({ id: `large${index}`, high, rank: 100 + index }));
    const small = Array.from({ length: 10 }, (_, index) => ({ id: `small${index}`, high: 3, rank: index }));
    const blocks = [...small, ...large].map(
      ({ id, high, rank }) =>
        `<div data-item="${id}" data-rank="${rank}" style="height:${high}px;break-inside:avoid"></div>`,
    );
    const html = `<!DOCTYPE html><style>*{margin:0}[hidden]{display:none}</style><main>${blocks.join('')}</main>`;
    const { standing } = await printer.measure(html, BOX);
    expect(standing).toEqual(expect.arrayContaining(large.map(({ id }) => id)));
  });

  it('says on which pages the stories begin', async () => {
    const story = (number: number) => `<section id="story-${number}"><p style="height:300px">.</p></section>`;
    const html = `<!DOCTYPE html><style>*{margin:0}p{break-inside:avoid}</style><main>${story(1)}${story(2)}${story(3)}</main>`;
    expect((await printer.measure(html, BOX)).stories).toEqual(
      new Map([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    );
  });

  it('does not fit where what is fixed is too much', async () => {
    const { html } = sheet(Array.from({ length: 10 }, () => 210));
    const fixed = html.replaceAll('data-rank', 'data-fixed data-rank');
    expect((await printer.measure(fixed, BOX)).fits).toBe(false);
  });
});
