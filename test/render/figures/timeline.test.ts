import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/render/figures/lettering.js';
import { WIDTH } from '../../../src/render/figures/style.js';
import { axisOf } from '../../../src/render/figures/time-axis.js';
import { drawTimeline } from '../../../src/render/figures/timeline.js';
import { HOSTILE, numberOf, readSvg, timeline, wordsOf } from './figures.js';

const dotsOf = (svg: Element) => [...svg.querySelectorAll('circle')].map((dot) => numberOf(dot, 'cy'));

describe('drawTimeline', () => {
  it('sets equal times at equal distances and the words in their order', () => {
    const svg = readSvg(drawTimeline(timeline(['2022-09-26', 'A'], ['2022-09-27', 'B'], ['2022-09-29', 'C'])));
    const [a, b, c] = dotsOf(svg);
    expect((c! - b!) / (b! - a!)).toBeCloseTo(2, 1);
    expect(wordsOf(svg)).toEqual(['on 2022-09-26', 'A', 'on 2022-09-27', 'B', 'on 2022-09-29', 'C']);
    expect(svg.getAttribute('aria-label')).toMatch(/^Timeline: A pipeline\. on 2022-09-26: A; .*C\.$/);
  });

  it('gives one event a dot, one day one place, and a vague date a hollow dot', () => {
    expect(dotsOf(readSvg(drawTimeline(timeline(['2022-09-26', 'A']))))).toHaveLength(1);
    const svg = readSvg(drawTimeline(timeline(['2022-09-26', 'A'], ['2022-09-26', 'B'], ['2022-09', 'C', true])));
    const [a, b] = dotsOf(svg);
    expect(a).toBe(b);
    const fills = [...svg.querySelectorAll('circle')].map((dot) => dot.getAttribute('fill'));
    expect(fills[2]).toBe('#fff');
    expect(fills[0]).not.toBe('#fff');
  });

  it('runs from the right where the document does, its words beside their dots', () => {
    const event = { iso: '2022-09-26', printed: '26 سبتمبر 2022', vague: false };
    const arabic = { ...event, label: 'وافق برلمان مصر على خطة الموانئ', language: 'ar' };
    const english = { ...event, label: 'The port is opened', language: 'en' };
    const figure = { ...timeline(), called: 'كيف جرت الأحداث', events: [arabic, english] };
    const svg = readSvg(drawTimeline(figure));
    expect(svg.querySelector('circle')!.parentElement!.getAttribute('transform')).toBe(
      `matrix(-1 0 0 1 ${WIDTH.toFixed(2)} 0)`,
    );
    const [date, label, , foreign] = [...svg.querySelectorAll('text')];
    expect(numberOf(date!, 'x')).toBeCloseTo(WIDTH - 36, 1);
    expect(numberOf(label!, 'x')).toBeLessThan(numberOf(date!, 'x') - 60);
    expect(numberOf(foreign!, 'x') + textWidth('The port is opened')).toBeCloseTo(numberOf(label!, 'x'), 0);
    expect([label, foreign].map((text) => text!.getAttribute('lang'))).toEqual(['ar', 'en']);
  });

  it('leaves each label its lines', () => {
    const long = 'word '.repeat(60).trim();
    const svg = readSvg(drawTimeline(timeline(['2022-09-26', long], ['2022-09-27', 'B'])));
    const lines = [...svg.querySelectorAll('text')[1]!.querySelectorAll('tspan')];
    expect(lines.length).toBeGreaterThan(2);
    expect(numberOf(svg.querySelectorAll('text')[3]!, 'y')).toBeGreaterThan(numberOf(lines.at(-1)!, 'y') + 9);
  });

  it('is as wide in larger type, its labels larger', () => {
    const events = timeline(['2022-09-26', 'A'], ['2022-09-27', 'word '.repeat(30)]);
    const [plain, large] = [WIDTH, WIDTH / 1.2].map((width) => readSvg(drawTimeline(events, width)));
    const boxOf = (svg: Element) => svg.getAttribute('viewBox')!.split(' ').map(Number);
    const shown = (svg: Element) => Number.parseFloat(svg.getAttribute('height')!) / boxOf(svg)[3]!;
    expect(large!.getAttribute('width')).toBe(plain!.getAttribute('width'));
    expect(shown(large!)).toBeCloseTo(1.2, 2);
    expect(boxOf(large!)[3]!).toBeGreaterThan(boxOf(plain!)[3]!);
  });

  it('takes every label for text', () => {
    const svg = readSvg(drawTimeline(timeline(['2022-09-26', HOSTILE])));
    expect(svg.querySelector('script')).toBeNull();
    expect(wordsOf(svg)[1]).toBe(HOSTILE);
  });
});

describe('axisOf', () => {
  it('breaks the line in a gap that would leave no room for the others, and says where', () => {
    const { shares, breaks } = axisOf(['2005', '2022-09-26', '2022-09-27', '2022-09-28', '2022-09-29']);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toBeCloseTo(shares[1]! / 2, 5);
    expect(shares[1]).toBeCloseTo(4 / 7, 5);
    expect(shares.at(-1)).toBeCloseTo(1, 5);
  });

  it('bears no events, dates out of order and dates that are none', () => {
    expect(axisOf([]).shares).toEqual([]);
    expect(axisOf(['2022-09-27', '2022-09-26', 'soon']).shares).toEqual([0, 0, 0]);
  });
});
