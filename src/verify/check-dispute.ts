import type { EvidenceItem } from '../types/evidence.js';
import { fold } from './field-value.js';

const SIDE = /^(story-\d+-dispute-\d+)-(?:said|figure)-(\d+)$/;

/** What is wrong with one side of a dispute: figures differ only where another side gives another one. */
export function wrongDispute(item: EvidenceItem, items: readonly EvidenceItem[]): string | undefined {
  const [, dispute, side] = SIDE.exec(item.id) ?? [];
  if (dispute === undefined) return undefined;
  const own = figuresOf(item);
  const differs = items.some((other) => {
    const [, of, otherSide] = SIDE.exec(other.id) ?? [];
    return of === dispute && otherSide !== side && figuresOf(other) !== own;
  });
  return differs ? undefined : 'it stands as one of figures that differ, and no other differs from it';
}

/** The figures of the words; words where they are written so. */
function figuresOf({ text }: EvidenceItem): string {
  return text.match(/\p{N}+/gu)?.join(' ') ?? fold(text).toLowerCase();
}
