import type { Marks } from './marks.js';
import { isUnseen } from './roles.js';
import type { Scene } from './scene.js';

/** Fewest words of a block that a page does not repeat by chance. */
const REPEATED = 12;

/** Hidden boxes that ask for something, with all that stands in them: a script shows one of them to some readers. */
export function dropHiddenPrompts(scene: Scene, marks: Marks): void {
  const boxes = new Set<Element>();
  for (const block of scene.blocks) {
    if (!scene.reads(block.text, 'prompts')) continue;
    const box = hiddenBox(block.element);
    if (box !== undefined) boxes.add(box);
  }
  for (const block of scene.blocks) {
    const box = hiddenBox(block.element);
    if (box !== undefined && boxes.has(box)) marks.drop(block, 'hidden prompt');
  }
}

function hiddenBox(element: Element): Element | undefined {
  let box: Element | null = element;
  for (let steps = 0; steps < 4 && box !== null; steps += 1, box = box.parentElement) if (isUnseen(box)) return box;
  return undefined;
}

/** The second and later times that a page says the same. */
export function dropRepeats(scene: Scene, marks: Marks): void {
  const said = new Set<string>();
  for (const block of scene.blocks) {
    if (block.words < REPEATED || block.cell || block.text.endsWith('?') || marks.has(block)) continue;
    if (said.has(block.text)) marks.drop(block, 'repeated');
    said.add(block.text);
  }
}
