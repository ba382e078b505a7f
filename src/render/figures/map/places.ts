import { type Box, type Line, nearest, spread } from './box.js';
import { isInside, type Spot } from './outline.js';

/** What wants a label. */
export interface Marked {
  readonly spot: Spot;
  readonly width: number;
  readonly height: number;
  /** The country as drawn; empty for one that is a dot. */
  readonly rings: readonly (readonly Spot[])[];
}

/** Where a label may stand. */
export interface Place {
  readonly box: Box;
  /** On its own country: it needs no dot. */
  readonly inside: boolean;
  /** From the dot to the label, where they lie apart. */
  readonly leader?: Line;
  /** The cheaper, the better. */
  readonly cost: number;
}

/** Half the width of a dot with the white about it. */
export const DOT = 3;
/** Beside a dot: steps east and south, and the cost: the right is read best, above it better than below. */
const BESIDE: readonly (readonly [east: number, south: number, cost: number])[] = [
  [1, 0, 2],
  [-1, 0, 2.6],
  [0, -1, 3],
  [0, 1, 3.2],
  [0.9, -0.8, 3.4],
  [0.9, 0.8, 3.6],
  [-0.9, -0.8, 3.8],
  [-0.9, 0.8, 4],
];
/** How long leaders are, in how many directions, and what one costs. */
const FAR = [16, 26, 38, 52, 70, 95, 125, 160];
const ANGLES = 16;
const LEADER = 6;
const GRID = 12;
const FRAME = 4;

/** Every place within the frame that a label may take: on its country, beside its dot, at the end of a leader. */
export function placesFor(marked: Marked, bounds: Box, frame: Box): readonly Place[] {
  const { spot, width, height } = marked;
  const beside = BESIDE.map(([east, south, cost]): Place => {
    const at: Spot = [spot[0] + east * (width / 2 + DOT + 1.5), spot[1] + south * (height / 2 + DOT)];
    return { box: boxAt(at, marked), inside: false, cost };
  });
  const apart = FAR.flatMap((far) =>
    Array.from({ length: ANGLES }, (_, step): Place => {
      const angle = (step * 2 * Math.PI) / ANGLES;
      const at: Spot = [spot[0] + Math.cos(angle) * (far + width / 2), spot[1] + Math.sin(angle) * (far + height / 2)];
      const box = boxAt(at, marked);
      return { box, inside: false, leader: [spot, nearest(clear(box), spot)], cost: LEADER + far / 3 };
    }),
  );
  const [right, bottom] = [frame.x + frame.width - FRAME, frame.y + frame.height - FRAME];
  return [...insidePlaces(marked, bounds), ...beside, ...apart].filter(
    ({ box: { x, y } }) => x >= frame.x + FRAME && y >= frame.y + FRAME && x + width <= right && y + height <= bottom,
  );
}

/** Where the whole label lies on its own country: the nearer to the middle, the better. */
function insidePlaces(marked: Marked, bounds: Box): readonly Place[] {
  if (bounds.width < marked.width || bounds.height < marked.height) return [];
  const steps = Array.from({ length: GRID + 1 }, (_, step) => step / GRID);
  const centres: readonly Spot[] = [
    marked.spot,
    ...steps.flatMap((down) =>
      steps.map((across): Spot => [bounds.x + across * bounds.width, bounds.y + down * bounds.height]),
    ),
  ];
  return centres.flatMap((at) => {
    const box = boxAt(at, marked);
    const cost = Math.hypot(at[0] - marked.spot[0], at[1] - marked.spot[1]) / 100;
    return spread(box).every((each) => isInside(each, marked.rings)) ? [{ box, inside: true, cost }] : [];
  });
}

function boxAt([x, y]: Spot, { width, height }: Marked): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A leader ends short of the letters. */
function clear({ x, y, width, height }: Box): Box {
  return { x: x - 1.5, y: y - 0.5, width: width + 3, height: height + 1 };
}
