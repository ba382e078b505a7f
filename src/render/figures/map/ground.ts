import { type Box, distance, holds, type Line, overlaps, spread } from './box.js';
import { isInside, type Spot } from './outline.js';
import { DOT, type Marked, type Place } from './places.js';

/** What a label costs by what it lies on. */
const COST = { onAnother: 90, touchesAnother: 24, onEdge: 18, overDot: 300, pastDot: 60, acrossAnother: 10 } as const;
/** Spots of a label, its corners and its middle, by which it is seen to lie on another country. */
const FEW = 5;
/** Where along a leader it is asked what it runs over. */
const ALONG = [0.3, 0.5, 0.7, 0.9];

/** A marked country with the box about its shape, by which most questions are answered at once. */
export interface Ground extends Marked {
  readonly bounds: Box;
}

export function groundOf(marked: Marked): Ground {
  const spots = marked.rings.flat();
  const least = (axis: 0 | 1) => spots.reduce((low, spot) => Math.min(low, spot[axis]), Number.POSITIVE_INFINITY);
  const most = (axis: 0 | 1) => spots.reduce((high, spot) => Math.max(high, spot[axis]), Number.NEGATIVE_INFINITY);
  const bounds = { x: least(0), y: least(1), width: most(0) - least(0), height: most(1) - least(1) };
  return { ...marked, bounds };
}

/** The place with the cost of the ground that it lies on: other countries, dots, the edge of its own. */
export function withGround(place: Place, own: Ground, all: readonly Ground[]): Place {
  const spots = spread(place.box);
  const along = place.leader === undefined ? [] : ALONG.map((share) => between(place.leader!, share));
  let { cost } = place;
  for (const other of all) {
    if (other === own) continue;
    if (holds(place.box, other.spot, DOT)) cost += COST.overDot;
    if (place.leader !== undefined && distance(place.leader, other.spot) < DOT) cost += COST.pastDot;
    if (overlaps(place.box, other.bounds)) {
      const on = spots.slice(0, FEW).filter((spot) => isInside(spot, other.rings)).length / FEW;
      cost += on > 0 ? COST.onAnother * on : isOnCoast(place.box, other) ? COST.touchesAnother : 0;
    }
    for (const spot of along)
      if (holds(other.bounds, spot) && isInside(spot, other.rings)) cost += COST.acrossAnother / ALONG.length;
  }
  if (!place.inside && overlaps(place.box, own.bounds)) {
    const on = spots.filter((spot) => isInside(spot, own.rings)).length;
    if ((on > 0 && on < spots.length) || isOnCoast(place.box, own)) cost += COST.onEdge;
  }
  if (!place.inside && holds(place.box, own.spot, 1)) cost += COST.overDot;
  return { ...place, cost };
}

function isOnCoast(box: Box, { rings }: Ground): boolean {
  return rings.some((ring) => ring.some((spot) => holds(box, spot)));
}

function between([[ax, ay], [bx, by]]: Line, share: number): Spot {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
