import { describe, expect, it } from 'vitest';
import { drawBars } from '../../../src/render/figures/bars.js';
import { bars, HOSTILE, numberOf, readSvg, wordsOf } from './figures.js';

const rectsOf = (svg: Element) => [...svg.querySelectorAll('rect')].map((rect) => numberOf(rect, 'width'));

describe('drawBars', () => {
  it('draws lengths in proportion from one zero, with label and figure in the order of the rows', () => {
    const svg = readSvg(drawBars(bars(['Seoul', 32], ['Brussels', 8, 'eight'])));
    const [long, short] = rectsOf(svg);
    expect(long! / short!).toBeCloseTo(4, 1);
    expect(wordsOf(svg)).toEqual(['Seoul', '32', 'Brussels', 'eight']);
    const starts = [...svg.querySelectorAll('rect')].map((rect) => numberOf(rect, 'x'));
    expect(new Set(starts)).toEqual(new Set([numberOf(svg.querySelector('line')!, 'x1')]));
  });

  it('says all of it to those who see nothing', () => {
    const svg = readSvg(drawBars(bars(['Seoul', 32], ['Brussels', 31])));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('Bar plot: Missiles launched (missiles). Seoul: 32; Brussels: 31.');
  });

  it('cites the source behind the figure', () => {
    const figure = bars(['Seoul', 32]);
    const cited = { ...figure, bars: [{ ...figure.bars[0]!, source: 7 }] };
    expect(wordsOf(readSvg(drawBars(cited)))).toEqual(['Seoul', '32 [7]']);
  });

  it('draws no bar for zero, a sliver for very little, equal bars for equal values, negative ones to the left', () => {
    expect(rectsOf(readSvg(drawBars(bars(['A', 0], ['B', 0]))))).toEqual([]);
    const [tiny, huge] = rectsOf(readSvg(drawBars(bars(['A', 1], ['B', 5e9]))));
    expect(tiny).toBe(0.75);
    expect(huge).toBeGreaterThan(300);
    const [one, other] = rectsOf(readSvg(drawBars(bars(['A', 5], ['B', 5]))));
    expect(one).toBe(other);
    const svg = readSvg(drawBars(bars(['A', -10], ['B', 10])));
    const zero = numberOf(svg.querySelector('line')!, 'x1');
    const [left, right] = [...svg.querySelectorAll('rect')];
    expect(numberOf(left!, 'x') + numberOf(left!, 'width')).toBeCloseTo(zero, 1);
    expect(numberOf(right!, 'x')).toBeCloseTo(zero, 1);
  });

  it('breaks a long label at its spaces and leaves room for its lines', () => {
    const label = 'Office of the United Nations for the Coordination of Humanitarian Affairs in Islamabad';
    const svg = readSvg(drawBars(bars([label, 33], ['B', 1])));
    const lines = [...svg.querySelectorAll('text')[0]!.querySelectorAll('tspan')];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ textContent }) => textContent).join('')).toBe(label);
    const last = numberOf(lines.at(-1)!, 'y');
    expect(numberOf(svg.querySelectorAll('text')[2]!, 'y')).toBeGreaterThan(last + 9);
  });

  it('takes every label for text, whichever way it runs', () => {
    const svg = readSvg(drawBars(bars([HOSTILE, 1], ['\u202eالجزيرة', 2])));
    expect(svg.querySelector('script')).toBeNull();
    expect(wordsOf(svg)[0]).toBe(HOSTILE);
    const arabic = svg.querySelectorAll('text')[2]!;
    expect(arabic.getAttribute('direction')).toBe('rtl');
    expect(arabic.textContent).toBe('الجزيرة');
  });
});
