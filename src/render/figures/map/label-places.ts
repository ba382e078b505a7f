import { type Box, cross, holds, type Line, nearest, overlaps, runsThrough, spread } from './box.js';
import { isInside, type Spot } from './outline.js';

/** What wants a label. */
export interface Marked {
  readonly spot: Spot;
  readonly width: number;
  readonly height: number;
  /** The country as drawn; empty for one that is a dot. */
  readonly rings: readonly (readonly Spot[])[];
}

/** Where a label stands. */
export interface Placed {
  readonly box: Box;
  /** On its own country: it needs no dot. */
  readonly inside: boolean;
  /** From the dot to the label, where they lie apart. */
  readonly leader?: Line;
  readonly cost: number;
}

/** What is wrong with a place, from a blemish to what must not be. */
const COST = { onAnother: 40, onEdge: 4, overDot: 300, pastDot: 60, crossing: 300, hidden: 2000 } as const;
const FAR = [16, 26, 38, 52, 70, 95, 125, 160];
const ANGLES = 16;
const DOT = 3;
const LABELS_APART = 2;
const ROUNDS = 4;
const GRID = 12;

/**
 * A place for each label, in the order given: on its country where it fits, else beside its dot, else at the end of a leader.
 * Each in turn takes the cheapest place beside those that stand, in a few rounds, so that the first ones may give way.
 * Undefined where every place would hide another label.
 */
export function placeLabels(marked: readonly Marked[], frame: Box): readonly (Placed | undefined)[] {
  const choices = marked.map((each) => placesFor(each, frame).map((place) => withGround(place, each, marked)));
  const placed: (Placed | undefined)[] = marked.map(() => undefined);
  for (let round = 0; round < ROUNDS; round += 1) {
    marked.forEach((_, index) => {
      const others = placed.filter((each, at) => each !== undefined && at !== index) as Placed[];
      let best: Placed | undefined;
      for (const place of choices[index]!) {
        if (best !== undefined && place.cost >= best.cost) continue;
        const cost = place.cost + beside(place, others);
        if (best === undefined || cost < best.cost) best = { ...place, cost };
      }
      placed[index] = best;
    });
  }
  return placed.map((each) => (each !== undefined && each.cost < COST.hidden ? each : undefined));
}

/** Places within the frame, each with what it costs by itself. */
function placesFor(marked: Marked, frame: Box): readonly Placed[] {
  const { spot, width, height } = marked;
  const [x, y] = spot;
  const inside = insidePlaces(marked);
  const beside = FAR_AND_NEAR.map(([east, south, cost]): Placed => {
    const box = {
      x: x - width / 2 + east * (width / 2 + DOT + 1.5),
      y: y - height / 2 + south * (height / 2 + DOT),
      width,
      height,
    };
    return { box, inside: false, cost };
  });
  const apart = FAR.flatMap((far) =>
    Array.from({ length: ANGLES }, (_, step): Placed => {
      const angle = (step * 2 * Math.PI) / ANGLES;
      const [east, south] = [Math.cos(angle), Math.sin(angle)];
      const box = {
        x: x - width / 2 + east * (far + width / 2),
        y: y - height / 2 + south * (far + height / 2),
        width,
        height,
      };
      return { box, inside: false, leader: [spot, nearest(box, spot)], cost: 6 + far / 4 };
    }),
  );
  const within = ({ box }: Placed) =>
    box.x >= frame.x + 2 &&
    box.y >= frame.y + 2 &&
    box.x + width <= frame.x + frame.width - 2 &&
    box.y + height <= frame.y + frame.height - 2;
  return [...inside, ...beside, ...apart].filter(within);
}

/** Beside a dot: steps east and south, and the cost: the right is read best, above it better than below. */
const FAR_AND_NEAR: readonly (readonly [number, number, number])[] = [
  [1, 0, 2],
  [-1, 0, 2.6],
  [0, -1, 3],
  [0, 1, 3.2],
  [0.9, -0.8, 3.4],
  [0.9, 0.8, 3.6],
  [-0.9, -0.8, 3.8],
  [-0.9, 0.8, 4],
];

/** Where the whole label lies on its own country: the nearer to the middle, the better. */
function insidePlaces({ spot, width, height, rings }: Marked): readonly Placed[] {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, right] = [extreme(xs, Math.min), extreme(xs, Math.max)];
  const [top, bottom] = [extreme(ys, Math.min), extreme(ys, Math.max)];
  if (right - left < width || bottom - top < height) return [];
  const steps = Array.from({ length: GRID + 1 }, (_, step) => step / GRID);
  const centres: readonly Spot[] = [
    spot,
    ...steps.flatMap((down) =>
      steps.map((across): Spot => [left + across * (right - left), top + down * (bottom - top)]),
    ),
  ];
  return centres.flatMap(([x, y]) => {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const fits = spread(box).every((each) => isInside(each, rings));
    return fits ? [{ box, inside: true, cost: Math.hypot(x - spot[0], y - spot[1]) / 100 }] : [];
  });
}

function extreme(values: readonly number[], pick: (...values: number[]) => number): number {
  return values.reduce((a, b) => pick(a, b), values[0] ?? 0);
}

/** The place with the cost of the ground that it lies on: other countries, dots, the edge of its own. */
function withGround(place: Placed, own: Marked, all: readonly Marked[]): Placed {
  const spots = spread(place.box);
  let { cost } = place;
  for (const other of all) {
    if (other === own) continue;
    if (holds(place.box, other.spot, DOT)) cost += COST.overDot;
    if (place.leader !== undefined && runsThrough(place.leader, dotBox(other.spot))) cost += COST.pastDot;
    cost += (COST.onAnother * spots.filter((spot) => isInside(spot, other.rings)).length) / spots.length;
  }
  const onOwn = place.inside ? 0 : spots.filter((spot) => isInside(spot, own.rings)).length;
  if (onOwn > 0 && onOwn < spots.length) cost += COST.onEdge;
  if (!place.inside && holds(place.box, own.spot, 1)) cost += COST.overDot;
  return { ...place, cost };
}

function dotBox([x, y]: Spot): Box {
  return { x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT };
}

/** What a place costs because of the labels that stand. */
function beside({ box, leader }: Placed, others: readonly Placed[]): number {
  let cost = 0;
  for (const other of others) {
    if (overlaps(box, other.box, LABELS_APART)) cost += COST.hidden;
    if (leader !== undefined && runsThrough(leader, other.box)) cost += COST.crossing;
    if (other.leader !== undefined && runsThrough(other.leader, box)) cost += COST.crossing;
    if (leader !== undefined && other.leader !== undefined && cross(leader, other.leader)) cost += COST.crossing;
  }
  return cost;
}
