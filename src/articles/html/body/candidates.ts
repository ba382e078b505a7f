import type { Block } from './blocks.js';
import { isProse, mainOf } from './prose.js';
import { readerBlocks } from './reader.js';
import type { Role } from './roles.js';
import { partOf, rolesAbove } from './roles-above.js';

/** Where Readability finds less than this share of the prose in the page's own main container, that is taken whole. */
const LEAST_FOUND = 0.35;
/** Parts of a page whose prose is no article's. */
const ASIDE: readonly Role[] = ['comments', 'nav', 'footer', 'aside', 'related'];

/**
 * The blocks that may be the article's: what Readability keeps and what stands beside it; where that is too little, all
 * of the page's own main container, which served better than a second library on every page tried.
 */
export function candidates(
  document: Document,
  elements: readonly Element[],
  all: readonly Block[],
  characters: ReadonlyMap<Element, number>,
): readonly Block[] {
  const kept = readerBlocks(document, all);
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  const roles = rolesAbove(characters, partOf(total));
  const prose = all.filter((block) => isProse(block) && !ASIDE.some((role) => roles(block.element).has(role)));
  const { main } = mainOf(elements, prose, ({ element }) => roles(element));
  const under = new Set<Element>(main === undefined ? [] : [main, ...main.querySelectorAll('*')]);
  const inMain = prose.filter(({ element }) => under.has(element));
  const words = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.words, 0);
  const found = words(inMain.filter((block) => kept.has(block)));
  if (found >= LEAST_FOUND * words(inMain) && kept.size > 0)
    return recovered(all, kept, (block) => roles(block.element));
  return all.filter(({ element }) => under.has(element));
}

/** What Readability took out of the article, between its first and last paragraph, though it stands beside those. */
function recovered(
  all: readonly Block[],
  kept: ReadonlySet<Block>,
  roles: (block: Block) => ReadonlySet<Role>,
): readonly Block[] {
  const prose = all.map((block, at) => (kept.has(block) && isProse(block) ? at : -1)).filter((at) => at >= 0);
  const [first = 0, last = -1] = [prose[0], prose.at(-1)];
  const parents = new Set(prose.map((at) => all[at]!.element.parentElement));
  return all.filter((block, at) => {
    if (kept.has(block)) return true;
    if (at < first || at > last || block.links > 0.5 || roles(block).size > 0) return false;
    const holder = block.item ? block.element.closest('ul,ol') : block.element;
    return parents.has(holder?.parentElement ?? null);
  });
}
