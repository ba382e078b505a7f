import type { Spot } from './outline.js';

/** A rectangle on the drawing, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Shares of a box's width and height. */
const SPREAD: readonly Spot[] = [
  ...([
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0.5, 0.5],
  ] as const),
  ...([
    [0.25, 0],
    [0.5, 0],
    [0.75, 0],
    [0, 0.5],
    [1, 0.5],
    [0.25, 1],
    [0.5, 1],
    [0.75, 1],
  ] as const),
];

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

/** Whether a line runs through a box. */
export function runsThrough([from, to]: Line, box: Box): boolean {
  const { x, y, width, height } = box;
  if (Math.max(from[0], to[0]) < x || Math.min(from[0], to[0]) > x + width) return false;
  if (Math.max(from[1], to[1]) < y || Math.min(from[1], to[1]) > y + height) return false;
  if (holds(box, from) || holds(box, to)) return true;
  // a line that enters a box and ends beyond it crosses one of the box's diagonals
  return (
    cross(
      [from, to],
      [
        [x, y],
        [x + width, y + height],
      ],
    ) ||
    cross(
      [from, to],
      [
        [x + width, y],
        [x, y + height],
      ],
    )
  );
}

/** Spots spread over a box: its corners and its middle first. */
export function spread({ x, y, width, height }: Box): readonly Spot[] {
  return SPREAD.map(([across, down]): Spot => [x + across * width, y + down * height]);
}
