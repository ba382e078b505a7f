import { describe, expect, it } from 'vitest';
import { idleOrder } from '../../src/selection/idle-decisions.js';
import type { Brief } from '../../src/types/brief.js';

const printed = (...sections: readonly (readonly string[])[]) =>
  ({ sections: sections.map((refs) => ({ items: refs.map((ref) => ({ ref })) })) }) as unknown as Brief;

describe('an order', () => {
  it('that the page keeps is not spoken of', () => {
    expect(idleOrder({ order: ['b', 'a', 'c'] }, printed(['b', 'a'], ['x', 'c']))).toEqual([]);
    expect(idleOrder({ order: ['b', 'a'] }, printed(['a'], ['b'], ['a']))).toEqual([]);
  });

  it('across sections is told to hold within one', () => {
    expect(idleOrder({ order: ['c', 'a'] }, printed(['a'], ['c']))).toEqual([
      expect.stringMatching(/^review\.order: a is not printed after c; the order holds within a section/),
    ]);
  });

  it('of what is not printed is told to order nothing', () => {
    expect(idleOrder({ order: ['z'] }, printed(['a']))).toEqual([expect.stringContaining('the reference z')]);
  });
});
