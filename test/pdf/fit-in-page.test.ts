import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrinter, type Printer } from '../../src/pdf/printer.js';
import type { PageBox } from '../../src/types/page.js';

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** A box of 500 by 400 CSS pixels. */
const BOX: PageBox = {
  size: 'A4',
  width: 500,
  height: 400,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
  count: 1,
};

interface Block {
  readonly id: string;
  /** In CSS pixels, or in points of type (`12em` grows with it). */
  readonly high: number | string;
  readonly rank?: number;
  readonly more?: string;
}

const block = ({ id, high, rank = 0, more = '' }: Block) =>
  `<div data-item="${id}" data-rank="${rank}" ${more} style="height:${typeof high === 'number' ? `${high}px` : `calc(var(--size) * ${Number.parseFloat(high)})`}"></div>`;
const sheet = (body: string, values: string) =>
  `<!DOCTYPE html><style>:root{${values}}*{margin:0}[hidden]{display:none}.columns{display:grid;grid-template-columns:1fr 1fr;align-items:start}</style><main>${body}</main>`;
const laidOut = (body: string, box: PageBox = BOX, keep = false, values = '--size:10pt') =>
  printer.measure(sheet(body, values), box, { keep });
const three = (...high: readonly (number | string)[]) =>
  high.map((each, index) => block({ id: 'abcdef'[index]!, high: each, rank: 10 - index })).join('');

describe('fitInPage', () => {
  it('lets everything stand that fits, and says how full the page is', async () => {
    expect(await laidOut(three(100, 100, 180))).toMatchObject({
      standing: ['a', 'b', 'c'],
      fits: true,
      fill: 0.95,
      over: 0,
    });
  });

  it('hides the lowest-ranked until the rest fits', async () => {
    const { standing, fill } = await laidOut(three(200, 150, 100, 100));
    expect(standing).toEqual(['a', 'b']);
    expect(fill).toBeCloseTo(350 / 400);
  });

  it('brings back what still fits where a taller one did not', async () => {
    expect((await laidOut(three(200, 150, 100, 40))).standing).toEqual(['a', 'b', 'd']);
  });

  it('never hides what is fixed, and says by how much it is over', async () => {
    const body =
      block({ id: 'own', high: 390, more: 'data-fixed' }) +
      block({ id: 'pin', high: 60, more: 'data-fixed' }) +
      three(50);
    expect(await laidOut(body)).toMatchObject({ standing: ['own', 'pin'], fits: false, over: 50, size: 9.5 });
  });

  it('shrinks the type only for what is fixed, and only as far as it must', async () => {
    const own = block({ id: 'own', high: '31em', more: 'data-fixed' });
    const { standing, size, fits } = await laidOut(own + three(100));
    expect([standing, fits]).toEqual([['own'], true]);
    expect(size).toBeLessThan(10);
    expect(size).toBeGreaterThanOrEqual(9.5);
    expect(size * (96 / 72) * 31).toBeGreaterThan(400 - 0.1 * 31 * (96 / 72));
  });

  it('lets the type grow to 10.5 where nothing is left to add, and leaves a full page alone', async () => {
    expect(await laidOut(three('10em', '5em'))).toMatchObject({ standing: ['a', 'b'], size: 10.5 });
    const { size, fits } = await laidOut(three('28em'));
    expect(fits).toBe(true);
    expect(size).toBe(10.5);
    expect((await laidOut(three('28.7em'))).size).toBe(10);
  });

  it('holds the reserve back until the page has room', async () => {
    const reserve = (high: number) => block({ id: 'more', high, rank: 5, more: 'data-reserve' });
    expect((await laidOut(three(100, 100) + reserve(150))).standing).toEqual(['a', 'b', 'more']);
    expect((await laidOut(three(200, 150) + reserve(60))).standing).toEqual(['a', 'b']);
  });

  it('takes from the taller column first, whatever stands in the other', async () => {
    const column = (name: string, items: string) => `<div data-column="${name}">${items}</div>`;
    const columns = (main: string, side: string) =>
      `<div class="columns" data-columns>${column('main', main)}${column('side', side)}</div>`;
    const tall = block({ id: 't1', high: 300, rank: 9 }) + block({ id: 't2', high: 200, rank: 8 });
    const low = block({ id: 'low', high: 100, rank: 1 });
    expect((await laidOut(columns(tall, low))).standing).toEqual(['t1', 'low']);
    expect((await laidOut(columns(low, tall))).standing).toEqual(['low', 't1']);
  });

  it('takes a section’s heading away with its last item', async () => {
    const section = (heading: number, body: string) =>
      `<section data-section><h2 style="height:${heading}px"></h2>${body}</section>`;
    const body =
      section(50, block({ id: 'a', high: 250, rank: 9 })) + section(90, block({ id: 'b', high: 20, rank: 1 }));
    expect(await laidOut(body)).toMatchObject({ standing: ['a'], fill: 300 / 400 });
  });

  it('lists a source only while something that stands cites it', async () => {
    const list = `<ol class="source-list"><li data-source="x" style="height:60px"></li><li data-source="y" style="height:60px"></li></ol>`;
    const body =
      block({ id: 'a', high: 200, rank: 9, more: 'data-cites="x"' }) +
      block({ id: 'b', high: 150, rank: 1, more: 'data-cites="y"' }) +
      list;
    expect(await laidOut(body)).toMatchObject({ standing: ['a'], fill: 260 / 400 });
  });

  it('keeps to the bounds of a theme’s scale, told from its formula or from the size found before', async () => {
    for (const size of ['calc(10pt * var(--scale))', '12.3pt']) {
      const grown = await laidOut(three('10em', '5em'), BOX, false, `--scale:1.2;--size:${size}`);
      expect(grown).toMatchObject({ size: 12.6, fits: true });
    }
    const own = { more: 'data-fixed', rank: 0 };
    const shrunk = await laidOut(block({ id: 'own', high: '24.8em', ...own }), BOX, false, '--scale:1.2;--size:12pt');
    expect(shrunk).toMatchObject({ size: 12, fits: true });
    const over = await laidOut(block({ id: 'own', high: '40em', ...own }), BOX, false, '--scale:1.2;--size:12pt');
    expect(over).toMatchObject({ size: 11.4, fits: false });
  });

  it('measures a document as it stands when it is to be kept', async () => {
    const body = three(300, 200);
    expect(await laidOut(body, BOX, true)).toMatchObject({ standing: ['a', 'b'], fits: false, over: 100, size: 10 });
  });

  it('shows everything where no number of pages is promised', async () => {
    const { count: _, ...open } = BOX;
    const shown = await laidOut(three(300, 200) + block({ id: 'more', high: 100, more: 'data-reserve' }), open);
    expect(shown).toMatchObject({ standing: ['a', 'b', 'more'], fits: true, fill: 600 / 800 });
  });

  it('fits two pages where two are promised', async () => {
    expect(await laidOut(three(300, 200, 250, 100), { ...BOX, count: 2 })).toMatchObject({
      standing: ['a', 'b', 'c'],
      fill: 750 / 800,
    });
  });
});
