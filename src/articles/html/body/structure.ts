import type { Rule } from './marks.js';

/** What the elements around a block say of it: their kind, and the names that the site gives them. */
export const STRUCTURE: readonly Rule[] = [
  {
    name: 'figure',
    drops: (block, scene) =>
      scene.rolesOf(block).has('figure') &&
      !block.cell &&
      !block.quote &&
      !(block.words > 60 && block.ends && block.element.tagName === 'P'),
  },
  {
    name: 'caption',
    drops: (block, scene) => scene.rolesOf(block).has('caption') && block.words < 160 && !block.quote,
  },
  {
    name: 'related',
    drops: (block, scene) =>
      scene.rolesOf(block).has('related') && (block.links > 0.3 || block.words < 25 || block.heading),
  },
  { name: 'sign-up', drops: (block, scene) => scene.rolesOf(block).has('signup') && block.words < 60 && !block.cell },
  { name: 'player', drops: (block, scene) => scene.rolesOf(block).has('player') && block.words < 40 },
  { name: 'share bar', drops: (block, scene) => scene.rolesOf(block).has('social') && block.words < 30 },
  { name: 'advertisement', drops: (block, scene) => scene.rolesOf(block).has('ads') && block.words < 60 },
  { name: 'comments', drops: (block, scene) => scene.rolesOf(block).has('comments') && block.words < 80 },
  {
    name: 'navigation',
    drops: (block, scene, at, place) =>
      (scene.rolesOf(block).has('nav') || scene.rolesOf(block).has('footer')) &&
      block.words < 60 &&
      !block.cell &&
      (block.links > 0.3 || block.words < 4 || place > 0.8 || at < 3),
  },
  {
    name: 'hidden',
    // A paywall's script shows what the page hides: a sentence that stands among the article's own is its own.
    drops: (block, scene) =>
      scene.rolesOf(block).has('hidden') && block.words < 90 && !block.cell && !(block.ends && scene.inMain(block)),
  },
  {
    name: 'tags',
    drops: (block, scene) => scene.rolesOf(block).has('tags') && (block.words < 12 || block.links > 0.4) && !block.ends,
  },
  { name: 'byline', drops: (block, scene) => scene.rolesOf(block).has('byline') && block.words < 80 },
  {
    name: 'aside',
    drops: (block, scene) => scene.rolesOf(block).has('aside') && (block.words < 40 || block.links > 0.4),
  },
  { name: 'picture box', drops: inPictureBox },
];

/** A few words that share a small box with a picture, and are no paragraph of the article, are its caption. */
function inPictureBox(...[block, scene]: Parameters<Rule['drops']>): boolean {
  const { main } = scene;
  if (block.words > 40 || block.cell || block.quote || block.item || block.heading) return false;
  if (block.words > 20 && block.ends && scene.inMain(block)) return false;
  let box: Element | null = block.element;
  for (let steps = 0; steps < 4 && box !== null; steps += 1, box = box.parentElement) {
    if (box === main || /^(?:BODY|ARTICLE|MAIN)$/i.test(box.tagName) || (main !== undefined && box.contains(main)))
      return false;
    if (scene.characters(box) > block.text.length + 80) return false;
    if (steps > 0 && box.querySelector('img,picture,video') !== null)
      return !(box.tagName === 'P' && scene.inMainDirectly(block));
  }
  return false;
}
