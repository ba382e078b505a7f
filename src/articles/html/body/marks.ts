import type { Block } from './blocks.js';
import type { Scene } from './scene.js';

/** Which blocks are furniture, and by which rule; the first rule to say so counts. */
export class Marks {
  readonly #reasons = new Map<Block, string>();

  drop(block: Block, reason: string): void {
    if (!this.#reasons.has(block)) this.#reasons.set(block, reason);
  }

  restore(block: Block): void {
    this.#reasons.delete(block);
  }

  reason(block: Block): string | undefined {
    return this.#reasons.get(block);
  }

  has(block: Block): boolean {
    return this.#reasons.has(block);
  }

  /** The blocks that no rule has taken. */
  left(blocks: readonly Block[]): Block[] {
    return blocks.filter((block) => !this.#reasons.has(block));
  }
}

/** A rule that asks each block by itself. `place` is where the block stands in the article, 0 to 1. */
export interface Rule {
  readonly name: string;
  readonly drops: (block: Block, scene: Scene, at: number, place: number) => boolean;
}

/** A rule that asks runs of blocks. */
export type Pass = (scene: Scene, marks: Marks) => void;
