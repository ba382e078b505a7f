import { type GeoProjection, geoArea, geoCentroid, geoContains, geoStream } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Country, Point } from './world.js';

/** A place on the drawing, in points from its top left corner. */
export type Spot = readonly [x: number, y: number];

/** The largest part of a country: its mainland, where its label belongs. */
export function mainland({ coordinates }: MultiPolygon): Polygon {
  const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
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
