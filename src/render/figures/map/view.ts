import { type GeoProjection, geoAzimuthalEqualArea, geoCircle, geoDistance, geoEqualEarth, geoPath } from 'd3-geo';
import { WIDTH } from '../style.js';
import type { Point } from './world.js';

const DEGREES = 180 / Math.PI;
/** The map's height as a share of its width: between a quarter and under two fifths of a page. */
const LOWEST = 0.42;
const HIGHEST = 0.52;
/** Room about the countries for their neighbours and for labels. */
const MARGIN = 34;
/** The least that is shown, as an angle from the middle: a single small country stands among its neighbours. */
const LEAST = 8;
const AROUND = 1.2;
/** Countries within such an angle of one point are seen from above it; others on a map of the world. */
const REGION = 42;
/** Where the world is cut as a rule: through the Bering Strait, unless another cut leaves less than such a share to show. */
const CUT = -169;
const NARROWER = 0.75;

export interface View {
  readonly projection: GeoProjection;
  readonly height: number;
}

/** The projection that shows `points` (degrees) as large as the frame allows: equal areas, for a shade is read by its size. */
export function viewOf(points: readonly Point[], width = WIDTH): View {
  const cap = smallestCap(points);
  const region = cap.radius <= REGION;
  const projection = region
    ? geoAzimuthalEqualArea().rotate([-cap.centre[0], -cap.centre[1]]).clipAngle(120)
    : geoEqualEarth().rotate([-meridian(points), 0]);
  const ring = geoCircle()
    .center([...cap.centre])
    .radius(Math.max(LEAST, cap.radius * AROUND))()
    .coordinates[0]!.slice(1);
  const shown = {
    type: 'MultiPoint' as const,
    coordinates: [...points.map(([east, north]) => [east, north]), ...(cap.radius < LEAST ? ring : [])],
  };
  const inner = width - 2 * MARGIN;
  const [[left, top], [right, bottom]] = geoPath(projection.scale(1000).translate([0, 0])).bounds(shown);
  const wanted = (inner * (bottom - top)) / (right - left) + 2 * MARGIN;
  const height = width * (cap.radius < LEAST ? LOWEST : Math.min(HIGHEST, Math.max(LOWEST, wanted / width)));
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    shown,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection: projection.precision(0.3), height };
}

/**
 * About the smallest circle on the sphere that holds all points: step towards the farthest one, ever less (Bădoiu and
 * Clarkson, "Smaller core-sets for balls", 2003). Radius in degrees.
 */
function smallestCap(points: readonly Point[]): { readonly centre: Point; readonly radius: number } {
  let centre = points[0] ?? ([0, 0] as const);
  const placed = points.map((point) => ({ point, at: onSphere(point) }));
  const farthest = () => {
    const middle = onSphere(centre);
    // the larger the angle between them, the smaller its cosine
    const near = ({ at }: { readonly at: readonly number[] }) =>
      at.reduce((sum, value, axis) => sum + value * middle[axis]!, 0);
    return placed.reduce((far, next) => (near(next) < near(far) ? next : far), { point: centre, at: middle }).point;
  };
  for (let step = 1; step <= 60; step += 1) centre = towards(centre, farthest(), 1 / (step + 1));
  return { centre, radius: geoDistance([...centre], [...farthest()]) * DEGREES };
}

/** From a point a share of the way, through the sphere, to another. */
function towards(from: Point, to: Point, share: number): Point {
  const [a, b] = [onSphere(from), onSphere(to)];
  const [x, y, z] = a.map((value, index) => value + (b[index]! - value) * share) as [number, number, number];
  return [Math.atan2(y, x) * DEGREES, Math.atan2(z, Math.hypot(x, y)) * DEGREES];
}

function onSphere([east, north]: Point): readonly number[] {
  const [lambda, phi] = [east / DEGREES, north / DEGREES];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** The meridian in the middle of a map of the world: cut at the usual place, unless the widest empty gap is elsewhere. */
function meridian(points: readonly Point[]): number {
  const sorted = points.map(([east]) => east).sort((a, b) => a - b);
  const gaps = sorted.map((east, index) => {
    const next = sorted[index + 1] ?? sorted[0]! + 360;
    return { from: east, width: next - east };
  });
  const widest = gaps.reduce((wide, gap) => (gap.width > wide.width ? gap : wide), { from: CUT, width: 0 });
  const atCut = gaps.find(({ from, width }) => (((CUT - from) % 360) + 360) % 360 < width);
  const usual = 360 - widest.width > (360 - (atCut?.width ?? 0)) * NARROWER;
  return usual ? CUT + 180 : widest.from + widest.width / 2 + 180;
}
