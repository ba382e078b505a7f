import type { Block } from './blocks.js';
import type { Marks, Rule } from './marks.js';
import type { Scene } from './scene.js';

/** Share of capital letters from which a line of links is a headline's. */
const CAPITALS = 0.75;

/** Blocks that are nothing but a link to another article. */
export const LINKS: readonly Rule[] = [
  {
    name: 'link in capitals',
    drops: ({ text, links, words, item, cell }) =>
      links > 0.9 && words >= 3 && !item && !cell && capitals(text) > CAPITALS,
  },
  {
    name: 'linked heading',
    drops: ({ links, words, ends, quote, item, cell, heading }, _, __, place) =>
      links > 0.9 && words >= 4 && !ends && !quote && !item && !cell && heading && place > 0.85,
  },
  {
    name: 'linked line',
    drops: ({ text, links, words, ends, quote, item, cell, element }) =>
      links > 0.95 &&
      words >= 6 &&
      words < 25 &&
      !ends &&
      !quote &&
      !item &&
      !cell &&
      element.tagName === 'P' &&
      !/^(?:book|shop|learn|check|buy|view|see|get|find|try|download|visit)\b/i.test(text),
  },
];

function capitals(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}

/** Lists whose items are nearly all links, near the end or where the site names them so. */
export function dropLinkLists(scene: Scene, marks: Marks): void {
  const lists = new Map<Element, Block[]>();
  for (const block of scene.blocks) {
    const list = block.item ? block.element.closest('ul,ol') : null;
    if (list !== null) lists.set(list, [...(lists.get(list) ?? []), block]);
  }
  for (const blocks of lists.values()) {
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const linked = blocks.reduce((sum, { text, links }) => sum + text.length * links, 0);
    if (linked / characters <= 0.75 || !blocks.some(({ words }) => words >= 3)) continue;
    const roles = scene.rolesOf(blocks[0]!);
    const late = scene.blocks.indexOf(blocks[0]!) > scene.blocks.length * 0.75;
    if (late || roles.has('related') || roles.has('aside'))
      for (const block of blocks) marks.drop(block, 'list of links');
  }
}
