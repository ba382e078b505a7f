import type { Block } from './blocks.js';
import type { Marks } from './marks.js';
import { isProse } from './prose.js';
import type { Scene } from './scene.js';

/** The most blocks that are taken from an article's end, one by one. */
const MOST_TAIL = 14;

/** A container beside this share of the text does not hold the article alone. */
const MOST_OUTSIDE = 0.5;

/** Short lines before the first paragraph that stand outside the article's own container. */
export function dropHead(scene: Scene, marks: Marks): void {
  const first = scene.blocks.findIndex((block) => isProse(block) && !marks.has(block));
  for (const block of scene.blocks.slice(0, Math.max(0, first))) {
    const { words, ends, item, cell, quote } = block;
    if (words <= 12 && !ends && !item && !cell && !quote && !scene.inMain(block) && scene.mainHolds)
      marks.drop(block, 'head');
  }
}

/** A dek that stands above the body: in a header, or outside the body's container under a name for deks. */
export function dropDeks(scene: Scene, marks: Marks): void {
  const left = marks.left(scene.blocks);
  for (const [at, block] of left.slice(0, 3).entries()) {
    const roles = scene.rolesOf(block);
    const named = !scene.inMain(block) && scene.mainHolds && roles.has('dek');
    const follows = left.slice(at + 1).filter(({ words }) => words > 15).length >= 3;
    if ((named || roles.has('header')) && block.words < 80 && !block.quote && follows) marks.drop(block, 'dek');
  }
}

/** What follows the last block of the container that holds the article's paragraphs. */
export function dropOutside(scene: Scene, marks: Marks): void {
  if (!scene.mainHolds) return;
  const left = marks.left(scene.blocks);
  const last = left.findLastIndex((block) => scene.inMain(block));
  const words = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.words, 0);
  const outside = left.slice(last + 1).filter((block) => !scene.inAlike(block));
  if (last < 0 || words(outside) > MOST_OUTSIDE * words(left)) return;
  for (const block of outside) marks.drop(block, 'outside');
}

/** From the end backwards: signatures, biographies, links and headings that nothing follows. */
export function dropTail(scene: Scene, marks: Marks): void {
  const left = marks.left(scene.blocks);
  for (let at = left.length - 1, steps = 0; at > 2 && steps < MOST_TAIL; at -= 1, steps += 1) {
    if (!isTail(left[at]!, scene, left.length - at)) return;
    marks.drop(left[at]!, 'tail');
  }
}

function isTail(block: Block, scene: Scene, fromEnd: number): boolean {
  const { text, words, ends, item, cell, quote, heading, links } = block;
  const listed = item || cell || quote;
  if (heading) return true;
  if (words <= 6 && !ends && !listed && !scene.inMain(block) && scene.mainHolds) return true;
  if (words < 60 && fromEnd <= 3 && scene.reads(text, 'biographies')) return true;
  if (links > 0.8 && words > 3 && !listed && !/^https?:\/\/\S+$/.test(text)) return true;
  if (words < 25 && scene.reads(text, 'bylines')) return true;
  if (words < 60 && scene.reads(text, 'invitations')) return true;
  if (/^\(?(?:ap|afp|reuters|bloomberg|dpa|xinhua|ians|pti|ani|cnn|(?:the )?associated press)\)?$/i.test(text))
    return true;
  return words < 40 && /^\s*(?:©|#{2,})/.test(text);
}

/** What follows a heading such as "Related stories" or "About the author", where it is mostly links or short lines. */
export function dropAfterEndings(scene: Scene, marks: Marks): void {
  const pointers = new Set(['pointer', 'related', 'credit']);
  const left = scene.blocks.filter((block) => !marks.has(block) || pointers.has(marks.reason(block)!));
  for (let at = Math.max(3, Math.floor(left.length * 0.35)); at < left.length; at += 1) {
    const { words, text } = left[at]!;
    if (words > 12 || !scene.reads(text, 'endings')) continue;
    const rest = left.slice(at + 1);
    const length = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);
    const idle = rest.filter((block) => block.links > 0.25 || block.words < 14);
    if (rest.length > 0 && length(idle) <= 0.55 * length(rest)) continue;
    for (const block of left.slice(at)) marks.drop(block, 'after the end');
    break;
  }
  dropAfterPointers(scene, marks);
  dropAboutCompany(scene, marks);
}

/** The links right below a label of pointers. */
function dropAfterPointers(scene: Scene, marks: Marks): void {
  const { blocks } = scene;
  for (const [at, { words, text, ends }] of blocks.entries()) {
    if (words > 8 || ends || !(scene.reads(text, 'related') || scene.reads(text, 'endings'))) continue;
    const next = blocks[at + 1];
    const list = next?.element.closest('ul,ol') ?? null;
    for (const block of blocks.slice(at + 1)) {
      const listed = list !== null && block.links > 0.1 && block.element.closest('ul,ol') === list;
      if (!marks.has(block) && !listed && !(block.links > 0.6 && block.words > 2)) break;
      marks.drop(block, 'after a pointer');
    }
  }
}

/** "About NAME" at the end of a press release, and the few blocks below it. */
function dropAboutCompany({ blocks }: Scene, marks: Marks): void {
  const left = marks.left(blocks);
  const from = Math.max(3, Math.floor(left.length * 0.55));
  const at = left.findIndex(
    ({ words, text, ends }, index) =>
      index >= from &&
      left.length - index <= 5 &&
      words <= 6 &&
      !ends &&
      /^(?:about|über|sobre|à propos (?:de|d'))\s+\p{Lu}/u.test(text.toLowerCase() === text ? '' : lowerFirst(text)),
  );
  if (at >= 0) for (const block of left.slice(at)) marks.drop(block, 'about');
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
