import { describe, expect, it } from 'vitest';
import { cross, distance, runsThrough, spread } from '../../../src/render/figures/map/box.js';

const BOX = { x: 10, y: 10, width: 40, height: 10 };

describe('a box on the map', () => {
  it('knows a line that runs through it from one that passes', () => {
    expect(
      runsThrough(
        [
          [0, 0],
          [60, 30],
        ],
        BOX,
      ),
    ).toBe(true);
    expect(
      runsThrough(
        [
          [12, 0],
          [12, 40],
        ],
        BOX,
      ),
    ).toBe(true);
    expect(
      runsThrough(
        [
          [20, 15],
          [90, 90],
        ],
        BOX,
      ),
    ).toBe(true);
    expect(
      runsThrough(
        [
          [0, 15],
          [5, 15],
        ],
        BOX,
      ),
    ).toBe(false);
    expect(
      runsThrough(
        [
          [0, 18],
          [14, 40],
        ],
        BOX,
      ),
    ).toBe(false);
  });

  it('measures how far a spot is from a line, beyond its ends too', () => {
    expect(
      distance(
        [
          [0, 0],
          [10, 0],
        ],
        [5, 3],
      ),
    ).toBeCloseTo(3);
    expect(
      distance(
        [
          [0, 0],
          [10, 0],
        ],
        [13, 4],
      ),
    ).toBeCloseTo(5);
    expect(
      distance(
        [
          [2, 2],
          [2, 2],
        ],
        [2, 5],
      ),
    ).toBeCloseTo(3);
  });

  it('spreads spots over all of it, the corners first', () => {
    expect(spread(BOX).slice(0, 4)).toEqual([
      [10, 10],
      [50, 20],
      [50, 10],
      [10, 20],
    ]);
    expect(
      cross(
        [
          [0, 0],
          [2, 2],
        ],
        [
          [0, 2],
          [2, 0],
        ],
      ),
    ).toBe(true);
    expect(
      cross(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [5, 0],
          [5, 9],
        ],
      ),
    ).toBe(false);
  });
});
