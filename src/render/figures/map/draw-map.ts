import { geoGraticule10, geoPath } from 'd3-geo';
import type { MapFigure } from '../../../types/figure.js';
import { lettering, linesOf, textWidth } from '../lettering.js';
import { COLOUR, WIDTH } from '../style.js';
import { drawing, element } from '../svg.js';
import { placeLabels } from './label-places.js';
import { mainland, middleOf, ringsOf } from './outline.js';
import type { Marked, Place } from './places.js';
import { viewOf } from './view.js';
import type { Country, World } from './world.js';

/** Labels of a map with few countries, and with many. */
const LARGE = 8.5;
const SMALL = 7;
const MANY = 24;
const LONGEST_LINE = 96;
/** A country drawn smaller than this, in square points, is marked by a dot too. */
const TINY = 30;

/**
 * The countries shaded and outlined on a map that shows them as large as it can, each with its name: on it, beside its dot, or at
 * the end of a leader. A country that the tables don't know, or whose name would hide another's, is in the text alternative
 * alone.
 */
export function drawMap({ id, called, title, countries }: MapFigure, world: World, width = WIDTH): string {
  const shown = countries.flatMap(({ iso, name }) => {
    const country = world.countries.get(iso.toUpperCase());
    return country === undefined ? [] : [{ name, country }];
  });
  const { projection, height } = viewOf(
    shown.flatMap(({ country }) => extentOf(country)),
    width,
  );
  const path = geoPath(projection).digits(1);
  const size = shown.length > MANY ? SMALL : LARGE;
  const labels = shown.map(({ name, country }) => {
    const lines = linesOf(name, LONGEST_LINE, size, 600);
    const spot = projection([...middleOf(country)]) ?? ([0, 0] as const);
    const marked: Marked = {
      spot,
      width: Math.max(...lines.map((line) => textWidth(line.trimEnd(), size, 600))),
      height: lines.length * size * 1.15,
      rings: country.shape === undefined ? [] : ringsOf(country.shape, projection),
    };
    const tiny = country.shape === undefined || path.area(mainland(country.shape)) < TINY;
    return { lines, marked, tiny };
  });
  const frame = { x: 0, y: 0, width, height };
  const places = placeLabels(
    labels.map(({ marked }) => marked),
    frame,
  );
  const draw = (d: string | null, attributes: Readonly<Record<string, string | number>>) =>
    d === null ? '' : element('path', { d, ...attributes });
  const shape = ({ country }: { readonly country: Country }) =>
    country.shape === undefined
      ? ''
      : draw(path(country.shape), {
          fill: COLOUR.shown,
          stroke: COLOUR.accent,
          'stroke-width': 0.8,
          'stroke-linejoin': 'round',
        });
  return drawing(
    id,
    alternative(`${called}: ${title}`, countries),
    { width, height },
    draw(path({ type: 'Sphere' }), { fill: '#fff', stroke: COLOUR.border, 'stroke-width': 0.5 }),
    draw(path(geoGraticule10()), { fill: 'none', stroke: COLOUR.land, 'stroke-width': 0.4 }),
    draw(path(world.land), { fill: COLOUR.land, stroke: COLOUR.border, 'stroke-width': 0.4 }),
    draw(path(world.borders), { fill: 'none', stroke: COLOUR.border, 'stroke-width': 0.4 }),
    ...shown.map(shape),
    element('rect', {
      x: 0.25,
      y: 0.25,
      width: width - 0.5,
      height: height - 0.5,
      fill: 'none',
      stroke: COLOUR.rule,
      'stroke-width': 0.5,
    }),
    ...places.map((place) => leader(place)),
    ...labels.map(({ marked, tiny }, index) => (tiny || !places[index]?.inside ? dot(marked, tiny) : '')),
    ...labels.map(({ lines }, index) => words(lines, places[index], size)),
  );
}

function extentOf(country: Country) {
  if (country.shape === undefined) return [country.point];
  return mainland(country.shape).coordinates[0]!.map(([east, north]) => [east!, north!] as const);
}

function leader(place: Place | undefined): string {
  if (place?.leader === undefined) return '';
  const [[x1, y1], [x2, y2]] = place.leader;
  return element('line', { x1, y1, x2, y2, stroke: COLOUR.ink, 'stroke-width': 0.5 });
}

function dot({ spot: [cx, cy] }: Marked, tiny: boolean): string {
  return element('circle', { cx, cy, r: tiny ? 2.6 : 1.6, fill: COLOUR.accent, stroke: '#fff', 'stroke-width': 0.6 });
}

function words(lines: readonly string[], place: Place | undefined, size: number): string {
  if (place === undefined) return '';
  const { box } = place;
  const line = box.height / lines.length;
  return lettering(lines, { x: box.x, width: box.width, y: box.y + line / 2, line, size, weight: 600 });
}

function alternative(title: string, countries: MapFigure['countries']): string {
  const list = countries.map(({ name, told }) => (told === undefined ? name : `${name} (${told})`));
  return `${title}. ${list.join('; ')}.`;
}
