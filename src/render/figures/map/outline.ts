import { type GeoProjection, geoArea, geoCentroid, geoContains, geoDistance, geoStream } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Country, Point } from './world.js';

/** A place on the drawing, in points from its top left corner. */
export type Spot = readonly [x: number, y: number];

/** The largest part of a country: its mainland, where its label belongs. */
export function mainland({ coordinates }: MultiPolygon): Polygon {
  const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

/** Parts of a country that lie farther than this from its mainland are overseas: French Guiana is, Hawaii is not. */
const OVERSEAS = (45 * Math.PI) / 180;

/** What is meant where a country is named: its mainland and what lies about it, without parts overseas. */
export function homeland(shape: MultiPolygon): MultiPolygon {
  const coast = mainland(shape).coordinates[0]!;
  const isNear = (rings: Polygon['coordinates']) => coast.some((spot) => isWithin(spot, rings[0]![0]!));
  return { type: 'MultiPolygon', coordinates: shape.coordinates.filter(isNear) };
}

function isWithin([east, north]: readonly number[], [otherEast, otherNorth]: readonly number[]): boolean {
  return geoDistance([east!, north!], [otherEast!, otherNorth!]) <= OVERSEAS;
}

/** Where a country is marked: the middle of its mainland if that lies on it, else its place in the tables. */
export function middleOf({ shape, point }: Country): Point {
  if (shape === undefined) return point;
  const main = mainland(shape);
  const centre = geoCentroid(main);
  return geoContains(main, centre) ? centre : point;
}

/** The rings of a shape as they are drawn, clipped to the frame. */
export function ringsOf(shape: Polygon | MultiPolygon, projection: GeoProjection): readonly (readonly Spot[])[] {
  const rings: Spot[][] = [];
  const sink = {
    point: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd() {},
    polygonStart() {},
    polygonEnd() {},
    sphere() {},
  };
  geoStream(shape, projection.stream(sink));
  return rings;
}

/** Whether a spot lies inside rings, by the even-odd rule. */
export function isInside([x, y]: Spot, rings: readonly (readonly Spot[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
      const [ax, ay] = ring[index]!;
      const [bx, by] = ring[before]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
