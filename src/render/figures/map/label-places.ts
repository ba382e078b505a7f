import { type Box, cross, overlaps, runsThrough } from './box.js';
import { groundOf, withGround } from './ground.js';
import { type Marked, type Place, placesFor } from './places.js';

/** What a label costs by the labels that stand. */
const COST = { hidden: 2000, crossing: 300 } as const;
const LABELS_APART = 2;
const ROUNDS = 4;
/** Beyond so many labels one order has to do. */
const FEW = 60;

type Places = readonly (Place | undefined)[];

/**
 * A place for each label: on its country where it fits, else beside its dot, else at the end of a leader; undefined where
 * every place would hide another label. Each in turn takes the cheapest place beside those that stand, in a few rounds, so
 * that the first ones may give way; of several orders the one that comes out cheapest counts.
 */
export function placeLabels(marked: readonly Marked[], frame: Box): Places {
  const grounds = marked.map(groundOf);
  const choices = grounds.map((each) =>
    placesFor(each, each.bounds, frame)
      .map((place) => withGround(place, each, grounds))
      .sort((one, other) => one.cost - other.cost),
  );
  const tries = ordersOf(marked).map((order) => settle(choices, order));
  const { places } = tries.reduce((best, each) => (each.cost < best.cost ? each : best));
  return places.map((place, index) => (hides(place, places.slice(0, index)) ? undefined : place));
}

/** Orders in which labels choose: as given, back to front, from the left, from the top, from the right, from below. */
function ordersOf(marked: readonly Marked[]): readonly (readonly number[])[] {
  const given = [...marked.keys()];
  if (marked.length > FEW) return [given];
  const along = (axis: 0 | 1) => given.toSorted((a, b) => marked[a]!.spot[axis] - marked[b]!.spot[axis]);
  return [given, along(0), along(1)].flatMap((order) => [order, order.toReversed()]);
}

function settle(choices: readonly (readonly Place[])[], order: readonly number[]) {
  const places: (Place | undefined)[] = choices.map(() => undefined);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = [...places];
    for (const index of order) {
      places[index] = undefined;
      places[index] = cheapest(choices[index]!, places);
    }
    if (places.every((place, index) => place === before[index])) break;
  }
  const cost = places.reduce(
    (sum, place, index) =>
      sum + (place?.cost ?? COST.hidden) + (place === undefined ? 0 : beside(place, places.slice(0, index))),
    0,
  );
  return { places, cost };
}

/** @param choices from the cheapest by itself. */
function cheapest(choices: readonly Place[], others: Places): Place | undefined {
  let best: Place | undefined;
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

/** What a place costs because of the labels that stand; counted no further than to `enough`. */
function beside({ box, leader }: Place, others: Places, enough = Number.POSITIVE_INFINITY): number {
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

function hides(place: Place | undefined, others: Places): boolean {
  return place !== undefined && others.some((other) => other !== undefined && overlaps(place.box, other.box));
}
