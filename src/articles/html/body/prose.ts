import type { Block } from './blocks.js';
import type { Role } from './roles.js';
import { sumUp } from './sums.js';

/** The main container holds this share of the prose, if one so near to it does. */
const MOST_OF_PROSE = 0.7;
const FARTHEST = 10;

/** A paragraph of prose: a dozen words or more that end as a sentence does, and are no link or heading. */
export function isProse(block: Block): boolean {
  return block.words >= 12 && block.ends && block.links < 0.5 && !block.heading;
}

/** The main container: climbs from the parent of most prose until seven tenths of it lie below. `holds`: more than half do. */
export function mainOf(
  elements: readonly Element[],
  blocks: readonly Block[],
  roles: (block: Block) => ReadonlySet<Role>,
): { readonly main: Element | undefined; readonly holds: boolean } {
  const prose = blocks.filter((block) => isProse(block) && !roles(block).has('figure') && !roles(block).has('caption'));
  const byParent = new Map<Element, number>();
  for (const { element, words } of prose) {
    const parent = element.parentElement;
    if (parent !== null) byParent.set(parent, (byParent.get(parent) ?? 0) + words);
  }
  const all = prose.reduce((sum, { words }) => sum + words, 0) || 1;
  const below = sumUp(elements, prose, ({ words }) => words);
  let main = [...byParent].sort((a, b) => b[1] - a[1])[0]?.[0];
  const share = () => (main === undefined ? 0 : (below.get(main) ?? 0) / all);
  for (let steps = 0; steps < FARTHEST && main?.parentElement && share() < MOST_OF_PROSE; steps += 1)
    main = main.parentElement;
  return { main, holds: share() > 0.5 };
}
