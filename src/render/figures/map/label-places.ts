import { type Box, cross, distance, holds, type Line, nearest, overlaps, runsThrough, spread } from './box.js';
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
const COST = { onAnother: 70, onEdge: 14, overDot: 300, pastDot: 60, crossing: 300, hidden: 2000 } as const;
const FAR = [16, 26, 38, 52, 70, 95, 125, 160];
const ANGLES = 16;
const DOT = 3;
const LABELS_APART = 2;
const ROUNDS = 4;
const GRID = 12;
/** Spots of a label, its corners and its middle, by which it is seen to lie on another country. */
const FEW = 5;

/**
 * A place for each label, in the order given: on its country where it fits, else beside its dot, else at the end of a leader.
 * Each in turn takes the cheapest place beside those that stand, in a few rounds, so that the first ones may give way.
 * Undefined where every place would hide another label.
 */
export function placeLabels(marked: readonly Marked[], frame: Box): readonly (Placed | undefined)[] {
  const grounds = marked.map((each) => ({ ...each, bounds: boundsOf(each.rings) }));
  const choices = grounds.map((each) =>
    placesFor(each, frame)
      .map((place) => withGround(place, each, grounds))
      .sort((one, other) => one.cost - other.cost),
  );
  let placed: readonly (Placed | undefined)[] = marked.map(() => undefined);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = [...placed];
    for (const index of marked.keys()) next[index] = cheapest(choices[index]!, next.toSpliced(index, 1));
    if (next.every((place, index) => place?.box === placed[index]?.box)) break;
    placed = next;
  }
  return placed.map((place, index) => (hides(place, placed.slice(0, index)) ? undefined : place));
}

/** @param choices from the cheapest by itself. */
function cheapest(choices: readonly Placed[], others: readonly (Placed | undefined)[]): Placed | undefined {
  let best: Placed | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of choices) {
    if (place.cost >= least) break;
    const cost = place.cost + beside(place, others, least - place.cost);
    if (cost >= least) continue;
    least = cost;
    best = place;
  }
  return best;
}

function hides(place: Placed | undefined, others: readonly (Placed | undefined)[]): boolean {
  return place !== undefined && others.some((other) => other !== undefined && overlaps(place.box, other.box));
}

/** A marked country with the box about its shape, by which most questions are answered at once. */
interface Ground extends Marked {
  readonly bounds: Box;
}

/** Places within the frame, each with what it costs by itself. */
function placesFor(marked: Ground, frame: Box): readonly Placed[] {
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
      return { box, inside: false, leader: [spot, nearest(grown(box), spot)], cost: 6 + far / 4 };
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
function insidePlaces({ spot, width, height, rings, bounds }: Ground): readonly Placed[] {
  if (bounds.width < width || bounds.height < height) return [];
  const steps = Array.from({ length: GRID + 1 }, (_, step) => step / GRID);
  const centres: readonly Spot[] = [
    spot,
    ...steps.flatMap((down) =>
      steps.map((across): Spot => [bounds.x + across * bounds.width, bounds.y + down * bounds.height]),
    ),
  ];
  return centres.flatMap(([x, y]) => {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const fits = spread(box).every((each) => isInside(each, rings));
    return fits ? [{ box, inside: true, cost: Math.hypot(x - spot[0], y - spot[1]) / 100 }] : [];
  });
}

function boundsOf(rings: Marked['rings']): Box {
  const spots = rings.flat();
  const least = (axis: 0 | 1) => spots.reduce((low, spot) => Math.min(low, spot[axis]), Number.POSITIVE_INFINITY);
  const most = (axis: 0 | 1) => spots.reduce((high, spot) => Math.max(high, spot[axis]), Number.NEGATIVE_INFINITY);
  return { x: least(0), y: least(1), width: most(0) - least(0), height: most(1) - least(1) };
}

/** The place with the cost of the ground that it lies on: other countries, dots, the edge of its own. */
function withGround(place: Placed, own: Ground, all: readonly Ground[]): Placed {
  const spots = spread(place.box);
  const few = spots.slice(0, FEW);
  let { cost } = place;
  for (const other of all) {
    if (other === own) continue;
    if (holds(place.box, other.spot, DOT)) cost += COST.overDot;
    if (place.leader !== undefined && distance(place.leader, other.spot) < DOT) cost += COST.pastDot;
    if (overlaps(place.box, other.bounds))
      cost += (COST.onAnother * few.filter((spot) => isInside(spot, other.rings)).length) / FEW;
  }
  if (!place.inside && overlaps(place.box, own.bounds) && isOnEdge(place.box, own, spots)) cost += COST.onEdge;
  if (!place.inside && holds(place.box, own.spot, 1)) cost += COST.overDot;
  return { ...place, cost };
}

function isOnEdge(box: Box, { rings }: Ground, spots: readonly Spot[]): boolean {
  const within = spots.filter((spot) => isInside(spot, rings)).length;
  return (within > 0 && within < spots.length) || rings.some((ring) => ring.some((spot) => holds(box, spot)));
}

/** A leader ends short of the letters. */
function grown({ x, y, width, height }: Box): Box {
  return { x: x - 1.5, y: y - 0.5, width: width + 3, height: height + 1 };
}

/** What a place costs because of the labels that stand; counted no further than to `enough`. */
function beside({ box, leader }: Placed, others: readonly (Placed | undefined)[], enough: number): number {
  let cost = 0;
  for (const other of others) {
    if (cost >= enough) break;
    if (other === undefined) continue;
    if (overlaps(box, other.box, LABELS_APART)) cost += COST.hidden;
    if (leader !== undefined && runsThrough(leader, other.box)) cost += COST.crossing;
    if (other.leader !== undefined && runsThrough(other.leader, box)) cost += COST.crossing;
    if (leader !== undefined && other.leader !== undefined && cross(leader, other.leader)) cost += COST.crossing;
  }
  return cost;
}
