/** A stretch of a text that was changed: in both, in the new one alone, or in the old one alone. */
export interface Stretch {
  readonly text: string;
  readonly in: 'both' | 'new' | 'old';
}

/** What became of one printed text between two builds. */
export interface Change {
  readonly what: 'came' | 'went' | 'changed' | 'moved';
  readonly section: string;
  /** Of what stands now: the item's id in the evidence. */
  readonly id?: string;
  /** The section that it stood in before, where it moved to another. */
  readonly from?: string;
  readonly words: readonly Stretch[];
}

/** What changed since another build of the same spec. */
export interface Changes {
  /** The build that was approved, or the one that lies in the output folder. */
  readonly since: 'approved' | 'built';
  readonly list: readonly Change[];
}
