import type { Block } from './blocks.js';

/** A measure of blocks, added up for each element from those under it. `elements` stand in reading order. */
export function sumUp(
  elements: readonly Element[],
  blocks: readonly Block[],
  measure: (block: Block) => number,
): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  const add = (element: Element, amount: number) => sums.set(element, (sums.get(element) ?? 0) + amount);
  for (const block of blocks) add(block.element, measure(block));
  for (const element of elements.toReversed()) {
    const sum = sums.get(element);
    if (sum !== undefined && element.parentElement !== null) add(element.parentElement, sum);
  }
  return sums;
}
