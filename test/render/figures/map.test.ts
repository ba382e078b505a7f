import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../src/render/figures/draw.js';
import { textWidth } from '../../../src/render/figures/lettering.js';
import { overlaps } from '../../../src/render/figures/map/box.js';
import { placeLabels } from '../../../src/render/figures/map/label-places.js';
import { homeland } from '../../../src/render/figures/map/outline.js';
import { viewOf } from '../../../src/render/figures/map/view.js';
import { loadWorld } from '../../../src/render/figures/map/world.js';
import { HOSTILE, map, numberOf, readSvg, wordsOf } from './figures.js';

const drawn = async (...list: (readonly [string, string])[]) => readSvg(await drawFigure(map(...list)));
const dotsOf = (svg: Element) => svg.querySelectorAll('circle').length;

/** The rectangles of the labels, as they are set. */
function boxesOf(svg: Element) {
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const size = numberOf(text, 'font-size');
    const lines = text.querySelector('tspan') === null ? [text] : [...text.querySelectorAll('tspan')];
    return lines.map((line) => ({
      x: numberOf(line, 'x'),
      y: numberOf(line, 'y') - 0.7 * size,
      width: textWidth(line.textContent!.trimEnd(), size, 600),
      height: 0.7 * size,
    }));
  });
}

const UNION =
  `AT:Austria BE:Belgium BG:Bulgaria HR:Croatia CY:Cyprus CZ:Czechia DK:Denmark EE:Estonia FI:Finland FR:France
  DE:Germany GR:Greece HU:Hungary IE:Ireland IT:Italy LV:Latvia LT:Lithuania LU:Luxembourg MT:Malta NL:Netherlands PL:Poland
  PT:Portugal RO:Romania SK:Slovakia SI:Slovenia ES:Spain SE:Sweden`
    .split(/\s+/)
    .map((row) => row.split(':') as [string, string]);

describe('the map', () => {
  it('prints each name once, in the order given, and says the stories to those who see nothing', async () => {
    const svg = await drawn(['KR', 'South Korea'], ['BF', 'Burkina Faso'], ['IT', 'Italy']);
    expect(wordsOf(svg)).toEqual(['South Korea', 'Burkina Faso', 'Italy']);
    expect(svg.getAttribute('aria-label')).toBe(
      'Map: Where it happened. South Korea (story 1); Burkina Faso (story 2); Italy (story 3).',
    );
  });

  it('shades no part overseas of a country that is named, but what lies about it', async () => {
    const { countries } = await loadWorld();
    const parts = (iso: string) => {
      const shape = countries.get(iso)!.shape!;
      return [shape, homeland(shape)].map(({ coordinates }) => coordinates.length);
    };
    // French Guiana goes and Corsica stays; Alaska, Hawaii and the far end of Russia stay
    expect(parts('FR')).toEqual([3, 2]);
    for (const iso of ['US', 'RU', 'NO', 'ID', 'NZ']) expect(parts(iso)[1]).toBe(parts(iso)[0]);
  });

  it('puts a name on a country that has room for it, and a dot where there is no shape', async () => {
    expect(dotsOf(await drawn(['UA', 'Ukraine']))).toBe(0);
    expect(dotsOf(await drawn(['SG', 'Singapore']))).toBe(1);
  });

  it('sets the names of twenty-seven neighbours so that none touches another or leaves the frame', async () => {
    const svg = await drawn(...UNION);
    expect(wordsOf(svg)).toHaveLength(27);
    const boxes = boxesOf(svg);
    const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    boxes.forEach((box, index) => {
      expect(box.x).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(width!);
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThan(height!);
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    });
  });

  it('marks every country without a shape by a dot, no more than half a page high', async () => {
    const { countries } = await loadWorld();
    const small = [...countries].flatMap(([iso, { shape }]) => (shape === undefined ? [iso] : []));
    expect(small).toEqual(expect.arrayContaining(['SG', 'MT', 'BH', 'MV', 'TV', 'VA']));
    const svg = await drawn(...small.map((iso): [string, string] => [iso, iso]));
    expect(dotsOf(svg)).toBe(small.length);
    expect(wordsOf(svg).length).toBeGreaterThan(small.length * 0.9);
    expect(Number.parseFloat(svg.getAttribute('height')!)).toBeLessThan(350);
  });

  it('leaves what it does not know to the text alternative', async () => {
    const svg = await drawn(['XX', 'Nowhere'], ['IT', 'Italy']);
    expect(wordsOf(svg)).toEqual(['Italy']);
    expect(svg.getAttribute('aria-label')).toContain('Nowhere');
    expect((await drawn()).getAttribute('role')).toBe('img');
  });

  it('takes every name for text', async () => {
    const svg = await drawn(['IT', HOSTILE]);
    expect(svg.querySelector('script')).toBeNull();
    expect(wordsOf(svg)).toEqual([HOSTILE]);
  });
});

describe('the view', () => {
  const middle = (...points: Parameters<typeof viewOf>[0]) => viewOf(points).projection.rotate()[0] * -1;

  it('looks from above at neighbours, across the antimeridian too', () => {
    expect(middle([20, 50], [30, 60])).toBeCloseTo(24.5, 0);
    expect(Math.abs(middle([178, -17], [-175, -20]))).toBeCloseTo(178.5, 0);
  });

  it('shows the world cut through the Bering Strait, and the Pacific whole where that is what matters', () => {
    expect(middle([-100, 40], [2, 48], [127, 37])).toBe(11);
    expect(middle([-141, 60], [-52, 47], [-8, 54], [20, -34], [120, 30], [-169.9, 66])).toBe(11);
    expect(((middle([-100, 40], [127, 37], [175, -40]) % 360) + 360) % 360).toBeGreaterThan(150);
    expect(middle([-4, 40], [174, -41])).toBe(11);
  });

  it('keeps what it shows within the frame', () => {
    for (const points of [
      [[6, 50]],
      [
        [-4, 40],
        [174, -41],
      ],
      [
        [178, -17],
        [-175, -20],
      ],
    ] as [number, number][][]) {
      const { projection, height } = viewOf(points);
      for (const point of points) {
        const [x, y] = projection(point)!;
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(494);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });
});

describe('the world', () => {
  it('gives Crimea to Ukraine, the north to Cyprus and Somaliland to Somalia', async () => {
    const { geoContains } = await import('d3-geo');
    const { countries } = await loadWorld();
    const shape = (iso: string) => countries.get(iso)!.shape!;
    expect(geoContains(shape('UA'), [34.2, 45.2])).toBe(true);
    expect(geoContains(shape('RU'), [34.2, 45.2])).toBe(false);
    expect(geoContains(shape('CY'), [33.6, 35.25])).toBe(true);
    expect(geoContains(shape('SO'), [46, 9.5])).toBe(true);
    expect(countries.get('XK')!.shape).toBeDefined();
  });
});

describe('placeLabels', () => {
  it('leads labels of one spot apart, no leader through a label', () => {
    const frame = { x: 0, y: 0, width: 400, height: 300 };
    const marked = Array.from({ length: 20 }, (_, index) => ({
      spot: [200 + index / 10, 150] as const,
      width: 50,
      height: 10,
      rings: [],
    }));
    const places = placeLabels(marked, frame).filter((place) => place !== undefined);
    expect(places.length).toBe(20);
    places.forEach(({ box }, index) => {
      for (const other of places.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
    });
  });
});
