import type { StructTree } from './struct-tree.js';
import { Unrecognised } from './unrecognised.js';

/** @throws Unrecognised where the headings skip a level on their way down (ISO 14289-1, 7.4.2). */
export function checkHeadings(tree: StructTree): void {
  let above = 0;
  for (const { type } of tree.inOrder()) {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level > above + 1) throw new Unrecognised(`a heading of level ${level} follows one of level ${above}`);
    if (level > 0) above = level;
  }
}
