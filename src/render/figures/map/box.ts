import type { Spot } from './outline.js';

/** A rectangle on the drawing, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Line = readonly [Spot, Spot];

export function overlaps(a: Box, b: Box, apart = 0): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  );
}

export function holds(box: Box, [x, y]: Spot, apart = 0): boolean {
  return overlaps(box, { x, y, width: 0, height: 0 }, apart);
}

/** The point of a box that is nearest to a spot. */
export function nearest({ x, y, width, height }: Box, [atX, atY]: Spot): Spot {
  return [Math.min(Math.max(atX, x), x + width), Math.min(Math.max(atY, y), y + height)];
}

export function cross([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Spot, q: Spot, r: Spot) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How far a spot is from a line, in points. */
export function distance([[ax, ay], [bx, by]]: Line, [x, y]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Whether a line runs through a box, its ends and its corners tried along it. */
export function runsThrough([from, to]: Line, box: Box): boolean {
  const { x, y, width, height } = box;
  const corners: readonly Spot[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return (
    holds(box, from) ||
    holds(box, to) ||
    corners.some((corner, i) => cross([from, to], [corner, corners[(i + 1) % 4]!]))
  );
}

/** Spots spread over a box, its corners among them. */
export function spread({ x, y, width, height }: Box): readonly Spot[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map((down): Spot => [x + across * width, y + down * height]),
  );
}
